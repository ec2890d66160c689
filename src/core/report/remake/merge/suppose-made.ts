import type { SheetPlan } from '../../layout/sheet-plan';
import { standingFingerprint } from './fingerprint';
import { locateSheet } from './locate-sheet';
import { type MadeRow, type MadeSheet, madeSheet, planColumns, repeated, rowIdentity } from './made-sheet';
import { type StandingCell, type StandingCells, saysSomething } from './standing-sheet';

/**
 * What we must have made, where nothing remembers it: a sheet of an older version, or one that was copied into another workbook.
 * All that stands in our columns is taken for ours, but for what people were asked to fill in. `null` when it is no sheet of ours.
 */
export function supposeMade(standing: StandingCells, plan: SheetPlan): MadeSheet | null {
  const columns = planColumns(plan);
  const fresh = madeSheet(plan);
  const located = locateSheet(standing, fresh);
  if (located === null) return null;
  const { headingRow } = located;
  const ours = [...located.columns.values()];
  const filled = (row: number) => ours.filter((column) => saysSomething(standing.at(row, column))).length;
  const numbers = standing.rowNumbers();
  const last = standing.sheet.bottom ?? Math.max(headingRow, ...numbers.filter((row) => filled(row) > 1));
  const above = new Map<number, string>();
  const rows = numbers
    .filter((row) => row <= last && filled(row) > 0)
    .map((row): MadeRow => {
      const cells = columns.ours.map((_, place) => {
        const column = located.columns.get(place);
        return column === undefined ? undefined : standing.at(row, column);
      });
      const body = row > headingRow;
      const texts = cells.map((cell, place) => repeated(textOf(cell), place, columns.repeating, above));
      const link = cells.find((cell) => cell?.link)?.link ?? null;
      return {
        row,
        kind: body ? 'line' : row === headingRow ? 'heading' : 'top',
        cells: cells.map((cell, place) => (body && columns.ours[place]?.toFill ? '' : standingFingerprint(cell))),
        ...rowIdentity(columns, body ? texts : [], body ? link : null),
        accepted: [],
      };
    });
  return {
    id: plan.id,
    name: standing.sheet.name,
    headingRow,
    columns: columns.ours.map((own, place) => {
      const column = located.columns.get(place);
      return { ...own, width: (column === undefined ? undefined : standing.sheet.widths.get(column)) ?? own.width };
    }),
    rows,
  };
}

function textOf(cell: StandingCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}
