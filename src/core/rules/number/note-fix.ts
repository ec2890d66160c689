import { templateOf } from '../../fields/key';
import type { Kohyo } from '../../form/kohyo';
import { formatYear } from '../../notation/year';
import type { CellFacts } from '../facts/cell-facts';
import type { Fix } from '../finding';
import { numberEdit } from './number-fix';
import { remarksOf, type TypedAmount } from './typed-amount';

/** One line of 備考: which year it was about, and the words as they stood. */
function line(one: TypedAmount, words: string): string {
  return one.value.year === null ? words : `${formatYear(one.value.year, 'ja')}：${words}`;
}

/**
 * Amounts of one row become numbers and their words move to the row's 備考, in one fix: two fixes would both write that cell, and the
 * second would be refused. Only where 備考 is free, so that nothing is lost; the fix hangs on the row's first amount.
 */
export function noteFixes(
  cells: CellFacts,
  kohyo: Kohyo,
  amounts: readonly TypedAmount[],
  wordsOf: (one: TypedAmount) => string,
): ReadonlyMap<TypedAmount, Fix> {
  const fixes = new Map<TypedAmount, Fix>();
  const rows = new Map<string, TypedAmount[]>();
  for (const one of amounts) {
    const row = templateOf(one.value.field);
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  for (const row of rows.values()) {
    const [first] = row;
    const remarks = first ? remarksOf(kohyo, first.value) : undefined;
    if (!first || remarks?.kind !== 'blank') continue;
    const said = [...new Set(row.map(wordsOf))];
    const [same] = said;
    const words = said.length === 1 && same !== undefined ? same : row.map((one) => line(one, wordsOf(one))).join('\n');
    fixes.set(first, {
      title: 'K3.note',
      params: { note: words.replaceAll('\n', ' ') },
      edits: [
        { cell: remarks.cell, before: cells.raw(remarks.cell), value: words, numberFormat: '@' },
        ...row.map((one) => numberEdit(cells, one.value.cell, one.amount.value)),
      ],
    });
  }
  return fixes;
}
