import { followRows as rowsIn } from '../../../grid/shift-formula';
import { USUAL_ROW } from '../../layout/paper';
import type { PlannedCell, PlannedRange, SheetPlan } from '../../layout/sheet-plan';
import type { Located } from './locate-sheet';
import { type MadeRow, planColumns, plannedText } from './made-sheet';
import { type StandingCells, saysSomething } from './standing-sheet';

/**
 * The plan with room for lines that people put between its title and its headings, or above them: a second title, a date. `followed`: what
 * goes on with what was made.
 */
export function makeWay(
  plan: SheetPlan,
  cells: StandingCells,
  located: Located,
  followed: ReadonlyMap<MadeRow, MadeRow>,
): SheetPlan {
  const top = [...located.rows].filter(([row]) => row <= located.headingRow);
  const pairs = top
    .flatMap(([row, old]): [number, number][] => {
      const next = followed.get(old);
      return next === undefined || next.kind === 'line' ? [] : [[row, next.row]];
    })
    .sort(([a], [b]) => a - b);
  // With a line of ours taken away, or sorted elsewhere or to here, nobody can tell whose gap it is.
  const { headingRow } = planColumns(plan);
  const own = new Set(plan.cells.flatMap(({ row }) => (row <= headingRow ? [row] : [])));
  if (pairs.length !== own.size || pairs.length !== top.length) return plan;
  const gaps: Gap[] = [];
  let [above, planned] = [-1, -1];
  for (const [row, next] of pairs) {
    // Somebody put one line of ours before another: there is no one way for both.
    if (next < planned) return plan;
    const more = row - above - (next - planned);
    if (more > 0 && isWritten(plan, cells, above + 1, row)) gaps.push({ at: next, more, from: above + 1, to: row });
    [above, planned] = [row, next];
  }
  if (gaps.length === 0) return plan;
  const points = gaps.reduce((sum, gap) => sum + pointsOf(gap, cells), 0);
  // From below, so that a gap does not move those that are still to come.
  return gaps.reduceRight((way, { at, more }) => movedDown(way, at, more), plan.withRoomAbove?.(points) ?? plan);
}

/** Rows that people put in before row `at` of the plan: `more` than it has there, among `from` up to, not with, `to` of the sheet. */
interface Gap {
  readonly at: number;
  readonly more: number;
  readonly from: number;
  readonly to: number;
}

function pointsOf({ more, from, to }: Gap, { sheet }: StandingCells): number {
  let points = 0;
  for (let row = Math.max(from, to - more); row < to; row += 1) points += sheet.heights?.get(row) ?? USUAL_ROW;
  return points;
}

/** Whether people wrote in these rows: where nobody remembers what we made, our own title may stand there. */
function isWritten({ cells: planned }: SheetPlan, cells: StandingCells, from: number, to: number): boolean {
  const ours = new Set(planned.map(plannedText));
  for (let row = from; row < to; row += 1) {
    if (cells.row(row).some((cell) => saysSomething(cell) && !ours.has(String(cell.value)))) return true;
  }
  return false;
}

/** The plan with `by` rows more before row `at`. */
function movedDown(plan: SheetPlan, at: number, by: number): SheetPlan {
  const down = (row: number) => (row >= at ? row + by : row);
  const range = (one: PlannedRange): PlannedRange => ({ ...one, top: down(one.top), bottom: down(one.bottom) });
  const { freeze, filter, print, headings, withRooms: _, withRoomAbove: __, ...rest } = plan;
  const cell = (one: PlannedCell): PlannedCell => {
    const { value } = one;
    const moved = value?.kind === 'formula' ? { ...value, formula: rowsIn(value.formula, down) } : value;
    return { ...one, row: down(one.row), value: moved };
  };
  return {
    ...rest,
    cells: plan.cells.map(cell),
    merges: plan.merges.map(range),
    heights: Object.fromEntries(Object.entries(plan.heights).map(([row, height]) => [down(Number(row)), height])),
    tables: plan.tables.map((table) => ({ ...table, range: range(table.range) })),
    charts: plan.charts.map((chart) => ({
      ...chart,
      categories: range(chart.categories),
      series: chart.series.map((one) => ({ ...one, values: range(one.values) })),
      frame: range(chart.frame),
    })),
    ...(plan.choices ? { choices: plan.choices.map((one) => ({ ...one, range: range(one.range) })) } : {}),
    freeze: freeze && { ...freeze, rows: freeze.rows > at ? freeze.rows + by : freeze.rows },
    filter: filter && range(filter),
    ...(headings ? { headings: { top: down(headings.top), bottom: down(headings.bottom) } } : {}),
    print: {
      ...print,
      titleRows: print.titleRows && { from: down(print.titleRows.from), to: down(print.titleRows.to) },
      // What stands above is printed with it.
      area: { ...range(print.area), top: print.area.top },
      breaksBefore: print.breaksBefore.map(down),
    },
  };
}
