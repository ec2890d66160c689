import { addressOf } from '../core/grid/address';
import { moveReferences } from '../core/grid/shift-formula';
import { type HandedOver, handOver } from '../core/report/remake/merge/hand-over';
import type { MadeSheet } from '../core/report/remake/merge/made-sheet';
import type { Place, StandingCell } from '../core/report/remake/merge/standing-sheet';
import type { OldSheet } from './old-sheet';
import { readStanding } from './read-standing';

/** A list as it stands, and what we remember of it. */
export interface ListThere {
  readonly sheet: Excel.Worksheet;
  readonly made: MadeSheet;
}

export interface BroughtOver extends HandedOver {
  /** The new list with what went over, read anew; null where nothing did. */
  readonly standing: OldSheet | null;
}

/** Columns left blank between everything that stands on the sheet and the looks that are put aside. */
const GAP = 2;

/**
 * Copies what people wrote in a list of another layout into the one that was just made, cell by cell with all that hangs there; looks are those of the
 * new list, where it has any. Four round trips, two where nothing goes over.
 */
export async function bringOver(context: Excel.RequestContext, from: ListThere, to: ListThere): Promise<BroughtOver> {
  const [before, now] = await readBoth(context, [from, to]);
  if (before === undefined || now === undefined) return { copied: 0, left: [], standing: null };
  const { copies, placeIn, left } = handOver(
    { sheet: before.standing, made: from.made },
    { sheet: now.standing, made: to.made },
  );
  if (copies.length === 0) return { copied: 0, left, standing: null };
  const cells = new Map(before.standing.cells.map((cell) => [addressOf(cell), cell]));
  const dressed = new Set(now.standing.cells.map(addressOf));
  const aside = Math.max(now.used?.right ?? 0, ...copies.map((one) => one.to.column)) + GAP;
  for (const { from: source, to: target } of copies) {
    const cell = cells.get(addressOf(source));
    const range = to.sheet.getRange(addressOf(target));
    const looks = to.sheet.getRange(addressOf({ row: target.row, column: aside }));
    const isDressed = dressed.has(addressOf(target));
    if (isDressed) looks.copyFrom(range, 'Formats');
    range.copyFrom(from.sheet.getRange(addressOf(source)), 'All');
    if (isDressed) {
      range.copyFrom(looks, 'Formats');
      looks.clear('All');
      if (cell?.style) range.numberFormat = [[cell.style.numberFormat]];
    }
    if (cell?.formula) range.formulas = [[formulaIn(cell, cell.formula, placeIn)]];
  }
  await context.sync();
  const [, standing] = await readBoth(context, [from, to]);
  return { copied: copies.length, left, standing: standing ?? null };
}

/** A formula that speaks of what is not there becomes what it last came to. */
function formulaIn({ value }: StandingCell, formula: string, placeIn: (row: number, column: number) => Place | null) {
  return moveReferences(formula, placeIn) ?? value ?? '';
}

async function readBoth(context: Excel.RequestContext, lists: readonly ListThere[]): Promise<OldSheet[]> {
  for (const { sheet } of lists) {
    sheet.tables.load('items/name');
    sheet.charts.load('items/id,items/name');
  }
  await context.sync();
  return readStanding(
    context,
    lists.map(({ sheet, made }) => ({ sheet, name: made.name, own: made.own === true })),
  );
}
