import { finishedBy } from '../../../../src/core/cycle/next-year/finished';
import type { FieldId } from '../../../../src/core/fields/dictionary';
import { fieldRef } from '../../../../src/core/fields/key';
import { fieldOf } from '../../../../src/core/form/field-value';
import { FieldValues } from '../../../../src/core/form/field-values';
import type { Kohyo } from '../../../../src/core/form/kohyo';

function kohyo(id: FieldId, year: number, text: string): Kohyo {
  const cell = { sheet: '個票', row: 0, column: 0 };
  const place = { field: fieldRef(id, { year }), type: 'text' as const, label: cell, labelText: '' };
  return {
    index: 0,
    form: 'form',
    sheet: '個票',
    range: { top: 0, left: 0, bottom: 0, right: 0 },
    years: [year],
    fields: new FieldValues([fieldOf(place, cell, text, text)]),
    notices: [],
  };
}

test.each<[FieldId, string]>([
  ['plan', '完了'],
  ['plan', '取組完了（令和6年度）'],
  ['plan', '事業終了'],
  ['improvement', '令和6年度で終了'],
  ['improvement', '取組を廃止した'],
  ['opinion', '完了とする'],
  ['improvement', '□継続　□見直し　☑廃止・休止'],
])('%s「%s」 says that the item is finished', (id, text) => {
  expect(finishedBy(kohyo(id, 2025, text), 2025)?.text).toBe(text);
});

test.each<[FieldId, string]>([
  ['plan', 'システムの更新を行い、全ての課で運用を完了する。'],
  ['plan', '令和7年度に完了予定'],
  ['target', '完了'],
  ['actual', '整備が完了した'],
  ['improvement', '未完了'],
  ['improvement', '□継続　☑現状維持　□廃止・休止'],
  ['improvement', '□継続　□現状維持　□廃止・休止'],
  ['improvement', '早期の完了を目指す'],
  ['plan', ''],
])('%s「%s」 does not', (id, text) => {
  expect(finishedBy(kohyo(id, 2025, text), 2025)).toBeNull();
});

test('a plan of the year that is over does not', () => {
  expect(finishedBy(kohyo('plan', 2024, '完了'), 2025)).toBeNull();
});
