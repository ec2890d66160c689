import { countsIn } from '../../../direction/counts';
import { type MeasureCell, measureCells } from '../../../direction/subject';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { AMOUNT_FORMAT, formatAmount } from '../../../notation/amount';
import { formatYear } from '../../../notation/year';
import type { CellFacts } from '../../facts/cell-facts';
import type { Edit, Fix } from '../../finding';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

interface Product {
  readonly cell: MeasureCell;
  readonly rate: number;
  readonly count: number;
  readonly countField: FieldValue;
  readonly countText: string;
  readonly value: number;
}

/** 一人当たり asks for people, 1台当たり for machines; where the rate does not say, any count will do. */
const ASKS: readonly (readonly [per: RegExp, unit: RegExp])[] = [
  [/人|名|職員/, /^(?:人|名)$/],
  [/台|機/, /^(?:台|機)$/],
  [/か所|カ所|ヶ所|ヵ所|箇所|施設|拠点/, /^(?:か所|カ所|ヶ所|ヵ所|箇所|施設|拠点)$/],
  [/校/, /^校$/],
  [/課|部署|所属/, /^(?:課|部署|所属)$/],
  [/件/, /^件$/],
  [/回/, /^回$/],
  [/日/, /^日$/],
];

function productOf(kohyo: Kohyo, cell: MeasureCell): Product | null {
  const amount = cell.field.amount;
  if (cell.year === null || amount?.kind !== 'number' || amount.basis !== 'rate' || amount.formula !== null)
    return null;
  const countField = kohyo.fields.of(cell.phase, { year: cell.year });
  const asked = ASKS.find(([per]) => per.test(amount.per ?? ''))?.[1];
  const counts = countsIn(countField?.text ?? '').filter(({ unit }) => asked?.test(unit) ?? amount.per === null);
  const [counted, second] = counts;
  // Two counts in one target: which of them is meant is not ours to say.
  if (!countField || !counted || second) return null;
  const value = Math.round(amount.value * counted.count * 1e6) / 1e6;
  return { cell, rate: amount.value, count: counted.count, countField, countText: counted.text, value };
}

function fixOf(cells: CellFacts, kohyo: Kohyo, products: readonly Product[]): Fix | null {
  const [first] = products;
  const note = first ? kohyo.fields.noteOf(first.cell.field.field) : undefined;
  // Without a free 備考 the rate itself would be lost.
  if (!first || note?.kind !== 'blank') return null;
  const edits: Edit[] = products.map(({ cell, value }) => ({
    cell: cell.field.cell,
    before: cells.raw(cell.field.cell),
    value,
    numberFormat: AMOUNT_FORMAT,
  }));
  const lines = products.map(
    ({ cell, countText }) => `${formatYear(cell.year ?? 0, 'ja')}：${cell.field.text.trim()}×${countText}`,
  );
  edits.push({ cell: note.cell, before: cells.raw(note.cell), value: lines.join('\n'), numberFormat: '@' });
  return { title: 'K406.multiply', params: { to: products.map(({ value }) => formatAmount(value)).join('、') }, edits };
}

/** A rate whose count stands in the same year's target: the product is offered with its arithmetic, never taken by itself. */
export const rule: OwnRule = {
  code: 'K406',
  group: 'direction',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo, context) {
    for (const measure of ['hours', 'effect'] as const) {
      for (const phase of ['target', 'actual'] as const) {
        const row = measureCells(kohyo, measure).filter((cell) => cell.phase === phase);
        const products = row.flatMap((cell) => productOf(kohyo, cell) ?? []);
        const [first] = products;
        if (!first) continue;
        const fix = fixOf(context.cells, kohyo, products);
        const sums = products.map(
          ({ cell, rate, count, value }) =>
            `${addressOf(cell.field.cell)}：${formatAmount(rate)}×${formatAmount(count)}＝${formatAmount(value)}`,
        );
        yield {
          cell: first.cell.field.cell,
          kohyoIndex: kohyo.index,
          params: { countCell: addressOf(first.countField.cell), countText: first.countText, sums: sums.join('、') },
          related: products.flatMap(({ cell, countField }) => [cell.field.cell, countField.cell]).slice(1),
          fixes: fix ? [fix] : [],
        };
      }
    }
  },
};
