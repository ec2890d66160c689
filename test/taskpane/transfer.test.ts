import { learnForm } from '../../src/core/learn/learn-form';
import { emptyState } from '../../src/core/state/state';
import { formToJson, settingsFromJson, settingsToJson } from '../../src/taskpane/session/transfer';
import { gridOf } from '../workbooks/sheet';
import { UNKNOWN_FORMS } from '../workbooks/unknown-forms';

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

test('what came in and what was answered belongs to one workbook', () => {
  const state = { ...decided, asked: [{ section: '人事課', count: 3 }] };
  expect(settingsToJson(state)).toBe(settingsToJson(decided));
});

test('settings of an earlier version leave alone what it did not know', () => {
  const { layout: _, layouts: __, ...earlier } = JSON.parse(settingsToJson(decided));
  const take = settingsFromJson(JSON.stringify(earlier));
  expect(take?.({ ...emptyState(), layout: 'our-list' })).toMatchObject({
    layout: 'our-list',
    planYears: [2024, 2025, 2026],
  });
});

test('a form goes alone, beside those that are known, and takes the place of none', () => {
  const { form } = learnForm(gridOf(UNKNOWN_FORMS[0]?.sheet ?? { name: '', rows: [], labels: [] }), {
    id: 'learned-1',
  });
  const take = settingsFromJson(formToJson(form));
  const once = take?.(decided);
  expect(once).toEqual({ ...decided, forms: [form] });
  expect(once && take?.(once)).toEqual(once);
  const other = { ...form, name: '別の様式' };
  const both = take?.({ ...decided, forms: [other] });
  expect(both?.forms).toEqual([other, { ...form, id: 'learned-2' }]);
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
