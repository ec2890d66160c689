import {
  type Area,
  areaAddress,
  boundingArea,
  cellArea,
  covers,
  ExcelError,
  intersection,
  type LiveSheet,
  type LiveWorkbook,
  rangeAt,
} from '../../embedded-excel';
import type { SheetSize } from '../grid/sheet-size';
import { showStatus, wordsOf } from './status-line';
import type { Workbench } from './workbench';

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where an extended selection began, and its moving end, per sheet; only true while the selection is still the one they made. */
const ends = new WeakMap<LiveSheet, { readonly from: Place; readonly to: Place; readonly made: Area }>();

/** The smallest area around both that cuts no merged cell. */
function wholeArea(sheet: LiveSheet, one: Place, other: Place): Area {
  return widened(sheet.model.merges, boundingArea(cellArea(one.row, one.column), cellArea(other.row, other.column)));
}

function widened(merges: readonly Area[], area: Area): Area {
  const merge = merges.find((one) => intersection(one, area) !== null && !covers(area, one));
  return merge ? widened(merges, boundingArea(area, merge)) : area;
}

/** What is selected, as Excel draws it: an add-in may have selected but a part of a merged cell. */
export function wholeSelection({ selection, model }: LiveSheet): Area {
  return widened(model.merges, selection);
}

export function selectCell(workbook: LiveWorkbook, sheet: LiveSheet, place: Place): void {
  selectBetween(workbook, sheet, place, place);
}

/** Selects from one cell to another, merged cells whole. */
export function selectBetween(workbook: LiveWorkbook, sheet: LiveSheet, from: Place, to: Place): void {
  const made = wholeArea(sheet, from, to);
  ends.set(sheet, { from, to, made });
  if (areaAddress(made) !== areaAddress(sheet.selection)) workbook.select(sheet, made);
}

export function selectionEnds(sheet: LiveSheet): { readonly from: Place; readonly to: Place } {
  const kept = ends.get(sheet);
  const { selection } = sheet;
  if (kept && kept.made === selection) return kept;
  const from = { row: selection.top, column: selection.left };
  return { from, to: from };
}

export type ArrowDirection = 'up' | 'down' | 'left' | 'right';

/** The cell one step on: merged cells are one, hidden rows and columns none. */
export function nextCell(sheet: LiveSheet, size: SheetSize, at: Place, direction: ArrowDirection): Place {
  const here = sheet.mergeAt(at.row, at.column) ?? cellArea(at.row, at.column);
  switch (direction) {
    case 'up':
      return { row: size.rows.step(here.top, -1), column: at.column };
    case 'down':
      return { row: size.rows.step(here.bottom, 1), column: at.column };
    case 'left':
      return { row: at.row, column: size.columns.step(here.left, -1) };
    case 'right':
      return { row: at.row, column: size.columns.step(here.right, 1) };
  }
}

/** Ctrl+arrow: the edge of the filled cells, or the next filled one, or the edge of the sheet in use. */
export function dataEdge(sheet: LiveSheet, size: SheetSize, at: Place, direction: ArrowDirection): Place {
  const filled = ({ row, column }: Place) => {
    const merge = sheet.mergeAt(row, column);
    return sheet.valueAt(merge?.top ?? row, merge?.left ?? column) !== null;
  };
  let here = at;
  let next = nextCell(sheet, size, here, direction);
  const along = filled(here) && filled(next);
  while (next.row !== here.row || next.column !== here.column) {
    if (along && !filled(next)) return here;
    here = next;
    if (!along && filled(here)) return here;
    next = nextCell(sheet, size, here, direction);
  }
  return here;
}

/** Moves the active cell, or, when extending, the far end of the selection. */
export function move(
  workbook: LiveWorkbook,
  size: SheetSize,
  direction: ArrowDirection,
  { extend = false, toDataEdge = false }: { readonly extend?: boolean; readonly toDataEdge?: boolean } = {},
): void {
  const sheet = workbook.activeSheet;
  const { from, to } = selectionEnds(sheet);
  const next = (toDataEdge ? dataEdge : nextCell)(sheet, size, extend ? to : from, direction);
  if (extend) selectBetween(workbook, sheet, from, next);
  else selectCell(workbook, sheet, next);
}

/** Goes where the name box or a link says: `C18`, `A1:F24`, `'個票06'!C18`, or a name. */
export function goTo(workbench: Workbench, address: string): boolean {
  const { excel } = workbench.get();
  if (!excel) return false;
  const { workbook } = excel;
  try {
    const { sheet, area } = rangeAt(workbook, workbook.activeSheet, address.trim());
    workbook.activate(sheet);
    workbook.select(
      sheet,
      wholeArea(sheet, { row: area.top, column: area.left }, { row: area.bottom, column: area.right }),
    );
    return true;
  } catch (error) {
    if (!(error instanceof ExcelError)) throw error;
    showStatus(workbench, wordsOf(workbench).workbench.placeUnknown, { place: address });
    return false;
  }
}
