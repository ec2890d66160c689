import type { OwnSheet, SheetPlan } from '../../layout/sheet-plan';
import { OUR_MARK } from '../our-sheets';
import { standingFingerprint } from './fingerprint';
import { headingsAt, type Located } from './locate-sheet';
import { type MadeRow, type MadeSheet, madeSheet } from './made-sheet';
import { type StandingCell, StandingCells, type StandingSheet, saysSomething } from './standing-sheet';

/** A sheet of somebody's own that we fill for the first time: what goes, as if we had made it, and what stays. */
export interface TakenOver {
  readonly cells: StandingCells;
  readonly made: MadeSheet;
}

/**
 * Takes over the list on a sheet of somebody's own: its rows (last year's) go, also in columns that people fill in; everything else on
 * the sheet is theirs.
 */
export function takeOver(sheet: StandingSheet, plan: SheetPlan, { body }: OwnSheet): TakenOver {
  const after = madeSheet(plan);
  const ours = new Set(after.columns.map(({ column }) => column));
  const isBody = ({ row }: StandingCell) => row >= body.top && row <= body.bottom;
  const cells = new StandingCells({
    ...sheet,
    cells: sheet.cells
      .filter((cell) => !isBody(cell) || ours.has(cell.column))
      .map((cell) => (isBody(cell) ? { ...cell, attached: false, validated: false, fill: null } : cell)),
  });
  const planned = new Map(after.rows.map((row) => [row.row, row]));
  const headings = new Map(headingsAt(cells, after.headingRow, after).map(({ column, text }) => [column, text]));
  const rows = cells.rowNumbers().flatMap((row): MadeRow[] => {
    const kind = row <= after.headingRow ? (row === after.headingRow ? 'heading' : 'top') : 'line';
    if (kind === 'line' && (row < body.top || row > body.bottom)) return [];
    const prints = after.columns.map(({ column }, place) => {
      const isOurs = kind === 'line' || (planned.get(row)?.cells[place] ?? '') !== '';
      return isOurs ? standingFingerprint(cells.at(row, column)) : '';
    });
    return [{ row, kind, cells: prints, signs: [], name: '', accepted: [] }];
  });
  const columns = after.columns.map((column) => ({ ...column, heading: headings.get(column.column) ?? '' }));
  return { cells, made: { ...after, columns, rows } };
}

/** Without our mark, which is nobody's writing. */
export function withoutMark(sheet: StandingSheet): StandingSheet {
  return { ...sheet, cells: sheet.cells.filter(({ value }) => value !== OUR_MARK) };
}

/** The plan where the list stands now. */
export function followed(plan: SheetPlan, own: OwnSheet, before: MadeSheet, located: Located): SheetPlan {
  const columns = new Map(
    madeSheet(plan).columns.map(({ column }, place) => [column, located.columns.get(place) ?? column]),
  );
  return before.columns.length === columns.size ? own.follow(located.headingRow, columns) : plan;
}

/**
 * For each column the cell whose looks its cells take: the topmost of those that look as most of them do. In a column that is merged down
 * (`merged`) those that say something: the others are covered, and hardly anybody ever saw how they look.
 */
export function patternsOf(
  cells: StandingCells,
  located: Located,
  columns: Iterable<number>,
  merged: ReadonlySet<number>,
): Map<number, { readonly row: number; readonly column: number }> {
  const lines = [...located.rows].filter(([, { kind }]) => kind === 'line').map(([row]) => row);
  const patterns = new Map<number, { row: number; column: number }>();
  for (const column of columns) {
    const byLook = new Map<string, number[]>();
    const speaking = merged.has(column) ? lines.filter((row) => saysSomething(cells.at(row, column))) : [];
    for (const row of speaking.length > 0 ? speaking : lines) {
      const cell = cells.at(row, column);
      const look = cell?.look ?? cell?.fill ?? '';
      byLook.set(look, [...(byLook.get(look) ?? []), row]);
    }
    const [most] = [...byLook.values()].sort((a, b) => b.length - a.length);
    const row = most?.[0];
    if (row !== undefined) patterns.set(column, { row, column });
  }
  return patterns;
}
