import { measureCells } from '../../../direction/subject';
import type { FieldValue } from '../../../form/kohyo';
import { AMOUNT_FORMAT, formatAmount } from '../../../notation/amount';
import type { CellFacts } from '../../facts/cell-facts';
import type { Edit } from '../../finding';
import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';

/** ▲100 → -100 shown as △ 100; with words around it only the mark changes. */
function withTriangle(cells: CellFacts, field: FieldValue): Edit {
  const before = cells.raw(field.cell);
  const amount = field.amount?.kind === 'number' ? field.amount : null;
  const plain = amount?.unit === null && amount.note === null && amount.formula === null && amount.basis === 'total';
  return amount && plain
    ? { cell: field.cell, before, value: amount.value, numberFormat: AMOUNT_FORMAT }
    : { cell: field.cell, before, value: field.text.replace('▲', '△'), numberFormat: '@' };
}

/** ▲ for a minus, where ▲ is a mark of 評価 besides. Both ▲ and △ on one 個票 is K307's matter. */
export const rule: OwnRule = {
  code: 'K403',
  group: 'direction',
  severity: 'info',
  source: machineReadability('L2-01'),
  *checkOne(kohyo, context) {
    const cells = (['hours', 'effect'] as const).flatMap((measure) => measureCells(kohyo, measure));
    const signOf = (field: FieldValue) => (field.amount?.kind === 'number' ? field.amount.sign : null);
    if (cells.some(({ field }) => signOf(field) === '△')) return;
    const edits = cells
      .filter(({ field }) => signOf(field) === '▲')
      .map(({ field }) => withTriangle(context.cells, field));
    const [first, ...others] = edits;
    if (!first) return;
    const to = typeof first.value === 'number' ? formatAmount(first.value) : String(first.value);
    yield {
      cell: first.cell,
      kohyoIndex: kohyo.index,
      related: others.map((edit) => edit.cell),
      fixes: [{ title: 'K403.triangle', params: { to }, edits }],
    };
  },
};
