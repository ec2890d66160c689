import { exactSum } from '../../notation/exact';
import { putLines } from '../layout/list-sheet';
import type { PagedLayout } from '../layout/paged-layout';
import { formula, text } from '../layout/sheet-layout';
import type { PlannedRange } from '../layout/sheet-plan';
import type { ReportWords } from '../report-words';
import type { LaidTable, RollupSource } from './rollup-layout';
import { LABEL_WIDTHS } from './rollup-layout';
import { type FigureSpec, MOST_BARS, type RollupTable } from './rollup-lines';
import { columnSum, type Sum, sumFormula, sumOf } from './rollup-table';
import { amountShown, phaseName, type YearlyColumnId } from './yearly-columns';

/** What a chart by 部 (by 課 where no 部 is given) draws. */
export interface Offices {
  readonly by: 'department' | 'section';
  readonly figure: string;
  readonly names: PlannedRange;
  readonly values: PlannedRange;
  readonly amounts: readonly number[];
}

/** The table whose offices are drawn: 部, or 課 where no 部 is given. */
function officeTable(tables: readonly RollupTable[]): RollupTable | undefined {
  return (
    tables.find(({ dimension }) => dimension === 'department') ??
    tables.find(({ dimension }) => dimension === 'section')
  );
}

export function hasOffices(tables: readonly RollupTable[]): boolean {
  return officeTable(tables) !== undefined;
}

/** The table itself, where a chart can show all of its lines and no page tears it. */
function drawnTable(
  laid: readonly LaidTable[],
  table: RollupTable,
  of: YearlyColumnId,
): Pick<Offices, 'names' | 'values' | 'amounts'> | null {
  if (table.lines.length > MOST_BARS) return null;
  const isFigure = (spec: FigureSpec) => spec.kind === 'figure' && spec.sum.kind === 'sum' && spec.sum.of === of;
  const block = laid.find((each) => each.table === table && each.specs.some(isFigure));
  if (block === undefined || block.bottom - block.top + 1 !== table.lines.length) return null;
  const { top, bottom } = block;
  const at = LABEL_WIDTHS.length + block.specs.findIndex(isFigure);
  const label = table.conditions.length - 1;
  return {
    names: { top, left: label, bottom, right: label },
    values: { top, left: at, bottom, right: at },
    amounts: table.lines.map((line) => sumOf({ kind: 'sum', of }, line.rows)),
  };
}

/**
 * The offices by what they save; by how many 個票 they have where no hours are counted. Where they are more than a chart can show, they are
 * listed for it, most first, the others as その他.
 */
export function putOffices(
  sheet: PagedLayout,
  laid: readonly LaidTable[],
  { rows, data }: RollupSource,
  words: ReportWords,
): Offices | null {
  const table = officeTable(laid.map((each) => each.table));
  if (table === undefined || (table.dimension !== 'department' && table.dimension !== 'section')) return null;
  const hours = rows.some(({ figures }) => (figures['hours.target'].amounts?.byConvention ?? 0) !== 0);
  const of = hours ? 'hours.target.byConvention' : 'count';
  const sum: Sum = { kind: 'sum', of };
  const say = words.report;
  const figure = hours ? phaseName('hours.target', words) : say.count;
  const drawn = drawnTable(laid, table, of);
  if (drawn !== null) return { by: table.dimension, figure, ...drawn };
  const lines = table.lines.map((line) => ({ line, value: sumOf(sum, line.rows) })).sort((a, b) => b.value - a.value);
  const shown = lines.length > MOST_BARS ? lines.slice(0, MOST_BARS - 1) : lines;
  const rest = lines.slice(shown.length);
  sheet.gap();
  sheet.begin();
  const title = say[table.dimension === 'department' ? 'byDepartment' : 'bySection'];
  putLines(sheet, [{ look: 'subtitle', words: `${title}　${figure}` }]);
  const at = LABEL_WIDTHS.length;
  const put = (names: readonly string[], value: Parameters<typeof sheet.put>[2], amount: number) => {
    const { row } = sheet;
    const [first = '', second] = names;
    if (second === undefined) sheet.putMerged({ top: row, left: 0, bottom: row, right: at - 1 }, text(first), 'text');
    else
      names.forEach((name, column) => {
        sheet.put(row, column, text(name), 'text');
      });
    sheet.put(row, at, value, 'number', { numberFormat: amountShown(amount) });
    sheet.heights[row] = Math.max(
      ...names.map((name, column) => sheet.heightFor(name, 'text', column, names.length === 1 ? at - 1 : column)),
    );
    sheet.row += 1;
  };
  const top = sheet.row;
  const amounts = shown.map(({ value }) => value);
  for (const { line, value } of shown) {
    put(line.names, formula(sumFormula(sum, table.conditions, sheet.row, line.names, data), value), value);
  }
  if (rest.length > 0) {
    const others = exactSum(rest.map(({ value }) => value));
    amounts.push(others);
    const whole = `SUM(${data.reference(of)})`;
    const name = say.others;
    put(
      table.conditions.length > 1 ? ['', name] : [name],
      formula(`${whole}-${columnSum(at, top, sheet.row - 1)}`, others),
      others,
    );
  }
  const bottom = sheet.row - 1;
  const label = table.conditions.length - 1;
  return {
    by: table.dimension,
    figure,
    names: { top, left: label, bottom, right: label },
    values: { top, left: at, bottom, right: at },
    amounts,
  };
}
