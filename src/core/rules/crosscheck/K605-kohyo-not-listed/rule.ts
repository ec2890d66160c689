import { type Kohyo, textOf } from '../../../form/kohyo';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import { tabledKohyo } from '../../../organisation/matched-indexes';
import type { TableCell } from '../../../organisation/tables';
import type { CheckContext, Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** A number written plainly; null for any other text. */
function numberIn(text: string): number | null {
  return /^\s*\d{1,6}\s*$/u.test(text) ? Number(text) : null;
}

/** The highest page of the indexes and its cell. */
function lastPage({ indexes }: CheckContext): { readonly page: number; readonly cell: TableCell } | null {
  let last: { page: number; cell: TableCell } | null = null;
  for (const { page: cell } of indexes.flatMap(({ table }) => table.entries)) {
    const page = cell === null ? null : numberIn(cell.text);
    if (cell !== null && page !== null && page > (last?.page ?? 0)) last = { page, cell };
  }
  return last;
}

/** 個票 that no line of the index means: they would be missing from what is published. */
export const rule: Rule = {
  code: 'K605',
  group: 'crosscheck',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    const indexes = context.indexes;
    const listed = new Set<Kohyo>(indexes.flatMap(({ pairs }) => pairs.map(({ kohyo }) => kohyo)));
    const last = indexes.at(-1)?.table.entries.at(-1)?.name.cell;
    if (!last) return;
    const all = tabledKohyo(context.kohyoList, context.indexes);
    const end = lastPage(context);
    const behind = all.filter((kohyo) => end !== null && (numberIn(textOf(kohyo, 'number')) ?? 0) > end.page);
    // An index that was closed before the last 個票 came in is one thing to put right, not one for each.
    const isCut = end !== null && behind.length > 1 && !behind.some((kohyo) => listed.has(kohyo));
    if (isCut) {
      yield {
        cell: end.cell.cell,
        kohyoIndex: null,
        variant: 'ends',
        params: {
          page: end.page,
          count: behind.length,
          numbers: behind.map((kohyo) => textOf(kohyo, 'number').trim()).join('、'),
        },
        related: behind.flatMap((kohyo) => kohyo.fields.of('name')?.cell ?? []),
      };
    }
    for (const kohyo of all) {
      const name = kohyo.fields.of('name');
      if (listed.has(kohyo) || !name || textOf(kohyo, 'name').trim() === '' || (isCut && behind.includes(kohyo)))
        continue;
      yield {
        cell: name.cell,
        kohyoIndex: kohyo.index,
        params: { text: excerpt(name.text, 60), indexSheet: last.sheet, indexCell: addressOf(last) },
        related: [last],
      };
    }
  },
};
