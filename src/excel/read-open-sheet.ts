import type { Grid } from '../core/grid/grid';
import { STATE_NAMESPACE } from '../core/state/namespace';
import { isTooMuch } from './excel-error';
import { hasStrangers } from './follow-highlights';
import type { SeenHighlights } from './highlights';
import { showNarrowCells } from './narrow-columns';
import { gridOf, infoOf, type SheetInfo, tabsOf } from './read-grids';
import { run } from './run';

/** What was known of the workbook from the last reading of all of it. */
export interface KnownWorkbook {
  readonly sheets: readonly SheetInfo[];
  /** Ids of the parts in which it is written what was decided. */
  readonly decided: readonly string[];
  readonly seen: readonly SeenHighlights[] | null;
}

export interface OpenSheet {
  readonly grid: Grid;
  /** Whether the tabs are as before, and what was decided too. */
  readonly isAsBefore: boolean;
  /** What stands of ours now; null where that is not known any more. */
  readonly seen: readonly SeenHighlights[] | null;
}

/** Reads the sheet that is open, and whether everything else is still known, in one round trip. Null where it is too much for one answer. */
export function readOpenSheet(known: KnownWorkbook): Promise<OpenSheet | null> {
  return run(async (context) => {
    const { worksheets, customXmlParts } = context.workbook;
    const open = worksheets.getActiveWorksheet();
    open.load('id,name,position,visibility');
    open.protection.load('protected');
    const range = open.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,values,text,formulas');
    const formats = open.getRange().conditionalFormats;
    formats.load('items/id,items/type');
    worksheets.load('items/id,items/name,items/position,items/visibility');
    const parts = customXmlParts.getByNamespace(STATE_NAMESPACE);
    parts.load('items/id');
    try {
      await context.sync();
    } catch (cause) {
      if (isTooMuch(cause)) return null;
      throw cause;
    }
    const [grid] = await showNarrowCells(context, [gridOf(infoOf(open), range)]);
    if (!grid) throw new Error('a sheet was read and is gone');
    const isAsBefore =
      isSame(tabsOf(worksheets).map(asText), known.sheets.map(asText)) &&
      isSame(
        parts.items.map(({ id }) => id),
        known.decided,
      );
    return { grid, isAsBefore, seen: seenNow(open, formats, known.seen) };
  });
}

const asText = ({ id, name, position, hidden }: SheetInfo): string => JSON.stringify([id, name, position, hidden]);

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each, place) => each === other[place]);

/** Those that people took away are gone. Where they moved to was heard when rows came in. */
function seenNow(
  sheet: Excel.Worksheet,
  formats: Excel.ConditionalFormatCollection,
  seen: readonly SeenHighlights[] | null,
): readonly SeenHighlights[] | null {
  const own = seen?.find(({ id }) => id === sheet.id);
  if (!seen || !own || hasStrangers(own, formats)) return null;
  const there = new Set(formats.items.map(({ id }) => id));
  const standing = own.standing.filter(({ format }) => there.has(format));
  const now = { ...own, isProtected: sheet.protection.protected, standing };
  return seen.map((one) => (one === own ? now : one));
}
