import { emptyState } from '../../src/core/state/state';
import { settingsFromJson, settingsToJson } from '../../src/taskpane/session/transfer';

const decided = {
  ...emptyState(),
  convention: 'reduction' as const,
  planYears: [2024, 2025, 2026],
  rules: { K201: 'off' as const },
  departments: [{ department: '総務部', section: '人事課' }],
  ignored: [
    { code: 'K201', sheet: '個票01', cell: 'C4', text: '', reason: 'r', by: 'b', at: '2026-07-01T09:00:00.000Z' },
  ],
};

test('settings go from one workbook to the next; what was decided there stays there', () => {
  const take = settingsFromJson(settingsToJson(decided));
  const other = { ...emptyState(), ignored: [] };
  expect(take?.(other)).toEqual({ ...decided, ignored: [] });
});

test('a file saved by a text editor with a byte order mark is read', () => {
  expect(settingsFromJson(`\uFEFF${settingsToJson(decided)}`)).not.toBeNull();
});

test.each(['', 'こんにちは', '{}', '[]', 'null', '{"version":1,"convention":"sideways"}'])(
  '%p is no settings',
  (text) => {
    expect(settingsFromJson(text)).toBeNull();
  },
);
