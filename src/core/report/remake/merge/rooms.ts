import { foldLabel } from '../../../notation/fold';
import { parseYear } from '../../../notation/year';
import type { Room } from '../../layout/sheet-plan';
import type { Located } from './locate-sheet';
import type { MadeColumn, MadeRow } from './made-sheet';
import { type StandingCells, saysSomething } from './standing-sheet';

/** Where what we made last time stands, and what goes on with it. */
interface RoomSource {
  readonly cells: StandingCells;
  readonly located: Located;
  readonly followed: ReadonlyMap<MadeRow, MadeRow>;
  /** The columns of the new plan. */
  readonly planned: readonly MadeColumn[];
  /** Place among the columns we made → the same column in the new plan. */
  readonly columns: ReadonlyMap<number, { readonly column: number }>;
}

/** No program makes a column wider than this, in characters, before somebody does. */
const WIDEST_DEFAULT = 9.5;

/** The columns under headings of people's own, with the column of ours after which each stands. */
export function roomsBeside({ cells, located, followed, planned, columns }: RoomSource): Room[] {
  const ours = new Map([...located.columns].map(([place, column]) => [column, place]));
  const known = new Set(planned.map(({ heading }) => headingKey(heading)));
  return cells.row(located.headingRow).flatMap(({ column, value, formula }): Room[] => {
    const heading = value === null ? '' : String(value);
    if (ours.has(column) || formula !== null || heading.trim() === '' || known.has(headingKey(heading))) return [];
    const texts = new Map<number, string>();
    for (const [row, old] of located.rows) {
      const next = followed.get(old);
      const cell = cells.at(row, column);
      if (next !== undefined && old.kind === 'line' && saysSomething(cell))
        texts.set(next.row, String(cell?.value ?? ''));
    }
    const width = cells.sheet.widths.get(column) ?? 0;
    return [{ heading, after: after(column, ours, columns), width: width > WIDEST_DEFAULT ? width : null, texts }];
  });
}

/** The column of the new plan that goes on with the nearest of ours at the left; -1 for none. */
function after(column: number, ours: ReadonlyMap<number, number>, columns: RoomSource['columns']): number {
  for (let left = column - 1; left >= 0; left -= 1) {
    const place = ours.get(left);
    const next = place === undefined ? undefined : columns.get(place);
    if (next !== undefined) return next.column;
  }
  return -1;
}

/** A heading of ours under another year is no column of people's. */
function headingKey(heading: string): string {
  return foldLabel(parseYear(heading)?.rest ?? heading);
}
