import { addressOf, columnName } from '../../grid/address';
import { exactSum } from '../../notation/exact';
import { MEASURED_FIGURES, type YearlyColumnId } from './yearly-columns';
import type { YearlyRow } from './yearly-rows';
import type { YearlyPlaces } from './yearly-sheet';

/** One condition of a line: this column of 年度別データ holds what stands in that column of the line. */
export interface Condition {
  readonly data: YearlyColumnId;
  /** 0-based column of the line on 集計 that holds the criterion. */
  readonly column: number;
}

/** What a figure of a line adds up or counts. */
export type Sum =
  | { readonly kind: 'sum'; readonly of: YearlyColumnId }
  | { readonly kind: 'rows' }
  | { readonly kind: 'rating'; readonly mark: string };

/** A formula over columns of the table of 年度別データ, by their headings (ADR 17). */
export function sumFormula(
  sum: Sum,
  conditions: readonly Condition[],
  row: number,
  names: readonly string[],
  data: YearlyPlaces,
): string {
  const pairs = conditions.map(({ data: id, column }, index) => {
    return `${data.reference(id)},${criterion(`$${columnName(column)}${row + 1}`, names[index] ?? '')}`;
  });
  if (sum.kind === 'sum') return `SUMIFS(${[data.reference(sum.of), ...pairs].join(',')})`;
  if (sum.kind === 'rating') pairs.push(`${data.reference('rating')},"${asWritten(sum.mark)}"`);
  return `COUNTIFS(${pairs.join(',')})`;
}

/** A name with a wildcard or a comparison in it would not mean itself: it is quoted for SUMIFS. */
function criterion(cell: string, name: string): string {
  if (!/[*?~]|^[<>=]/.test(name)) return cell;
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

/** A rating that would be taken for a wildcard or a comparison stands for itself. */
function asWritten(mark: string): string {
  const itself = /[*?~]|^[<>=]/.test(mark) ? `=${mark.replace(/[*?~]/g, '~$&')}` : mark;
  return itself.replaceAll('"', '""');
}

/** What `sumFormula` comes to over these rows. */
export function sumOf(sum: Sum, rows: readonly YearlyRow[]): number {
  if (sum.kind === 'rows') return rows.length;
  if (sum.kind === 'rating') return rows.filter((row) => row.rating === sum.mark).length;
  return exactSum(rows.map((row) => amountOf(row, sum.of) ?? 0));
}

function amountOf(row: YearlyRow, id: YearlyColumnId): number | null {
  if (id === 'count') return row.count;
  if (id === 'needed') return row.needed;
  if (id === 'filled') return row.filled;
  if (id === 'neededAll') return row.neededAll;
  if (id === 'filledAll') return row.filledAll;
  const measured = MEASURED_FIGURES.get(id);
  if (measured === undefined) return null;
  const { figure } = measured;
  const of = row.figures[measured.of];
  if (figure === 'leftOut') return of.leftOut ? 1 : 0;
  return figure === 'text' || of.amounts === null ? null : of.amounts[figure];
}

/** `=SUM(D10:D15)` over a column of lines. */
export function columnSum(column: number, top: number, bottom: number): string {
  return `SUM(${addressOf({ row: top, column })}:${addressOf({ row: bottom, column })})`;
}
