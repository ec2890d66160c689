import { cellKey, type ModelSheet, placeOf } from '../../xlsx/model';
import { areaAddress, cellArea, contains, isEntireColumn, isEntireRow, LAST_COLUMN, LAST_ROW } from './area';
import { areasOf, removeFormat, writeAreas } from './conditional-formats';
import { ExcelError } from './excel-error';
import { mapReferences, writeReference } from './formula-text';
import type { LiveSheet } from './live-sheet';
import type { LiveWorkbook } from './live-workbook';
import { refuseIfProtected } from './protection';
import { distance, movedBand, type Shift, shiftedArea, shiftedSpan, tears } from './shift';
import { validatedAreas } from './validations';

/**
 * Puts blank cells in, or takes cells out; the others move. Everything that points at moved cells follows: formulas, names,
 * merges, tables, conditional formats, links, the print area. Refuses with InsertDeleteConflict what would tear a merge or
 * table, or push something off the sheet.
 */
export function shiftCells(workbook: LiveWorkbook, sheet: LiveSheet, shift: Shift): void {
  refuseShift(sheet, shift);
  moveCells(sheet, shift);
  moveLines(sheet, shift);
  moveThings(sheet.model, shift);
  moveByCell(sheet.threads, shift);
  for (const format of [...sheet.model.conditionalFormats]) {
    const areas = areasOf(format).flatMap((area) => shiftedArea(area, shift) ?? []);
    if (areas.length === 0) removeFormat(sheet, format);
    else format.range = writeAreas(areas);
  }
  followInFormulas(workbook, sheet, shift);
  workbook.calculation.structureChanged();
  sheet.report({
    kind: 'changed',
    sheetId: sheet.id,
    area: shift.area,
    moved: shift,
  });
}

function refuseShift(sheet: LiveSheet, shift: Shift): void {
  const rows = isEntireRow(shift.area);
  const columns = isEntireColumn(shift.area);
  if (rows) refuseIfProtected(sheet, shift.inserts ? 'insertRows' : 'deleteRows');
  else if (columns) refuseIfProtected(sheet, shift.inserts ? 'insertColumns' : 'deleteColumns');
  else refuseIfProtected(sheet);
  const torn = [...sheet.model.merges, ...sheet.model.tables.map((table) => table.range)].some((area) =>
    tears(area, shift),
  );
  if (torn) throw new ExcelError('InsertDeleteConflict');
  if (!shift.inserts) return;
  const used = sheet.usedArea(true, movedBand(shift));
  const last = used && (shift.along === 'rows' ? used.bottom : used.right);
  const edge = shift.along === 'rows' ? LAST_ROW : LAST_COLUMN;
  if (last !== null && last + distance(shift) > edge) throw new ExcelError('InsertDeleteConflict');
}

function moveCells(sheet: LiveSheet, shift: Shift): void {
  const band = movedBand(shift);
  const by = distance(shift);
  const [down, right] = shift.along === 'rows' ? [by, 0] : [0, by];
  const { model } = sheet;
  const moving = [...sheet.cellsIn(band)];
  for (const [key] of moving) model.cells.delete(key);
  for (const [key, cell] of moving) {
    const { row, column } = placeOf(key);
    const goes = !shift.inserts && contains(shift.area, row, column);
    if (!goes) model.cells.set(cellKey(row + down, column + right), cell);
  }
  if (shift.inserts) copyLooks(sheet, shift);
}

/** New cells look as those before them. */
function copyLooks(sheet: LiveSheet, { area, along }: Shift): void {
  const before =
    along === 'rows'
      ? { ...area, top: area.top - 1, bottom: area.top - 1 }
      : { ...area, left: area.left - 1, right: area.left - 1 };
  if (before.top < 0 || before.left < 0) return;
  for (const [key, { format }] of [...sheet.cellsIn(before)]) {
    const from = placeOf(key);
    const rows = along === 'rows' ? range(area.top, area.bottom) : [from.row];
    const columns = along === 'rows' ? [from.column] : range(area.left, area.right);
    for (const row of rows)
      for (const column of columns) sheet.model.cells.set(cellKey(row, column), { value: null, format });
  }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);

/** Heights, widths and hidden lines move with whole rows and columns. */
function moveLines(sheet: LiveSheet, shift: Shift): void {
  const by = distance(shift);
  const { model } = sheet;
  if (shift.along === 'rows' && isEntireRow(shift.area)) {
    moveKeys(model.rowHeights, shift.area.top, by);
    moveKeys(sheet.rowFormats, shift.area.top, by);
    moveSet(model.hiddenRows, shift.area.top, by);
  }
  if (shift.along === 'columns' && isEntireColumn(shift.area)) {
    moveKeys(model.columnWidths, shift.area.left, by);
    moveKeys(sheet.columnFormats, shift.area.left, by);
    moveSet(model.hiddenColumns, shift.area.left, by);
  }
}

function moveKeys<Value>(map: Map<number, Value>, at: number, by: number): void {
  const entries = [...map];
  map.clear();
  for (const [place, value] of entries) {
    const span = shiftedSpan(place, place, at, by);
    if (span) map.set(span[0], value);
  }
}

function moveSet(set: Set<number>, at: number, by: number): void {
  const places = [...set];
  set.clear();
  for (const place of places) {
    const span = shiftedSpan(place, place, at, by);
    if (span) set.add(span[0]);
  }
}

function moveThings(model: ModelSheet, shift: Shift): void {
  model.merges = model.merges.flatMap((merge) => shiftedArea(merge, shift) ?? []);
  model.tables = model.tables.flatMap((table) => {
    const area = shiftedArea(table.range, shift);
    if (area === null) return [];
    table.range = area;
    return [table];
  });
  moveByCell(model.hyperlinks, shift);
  moveByCell(model.comments, shift);
  model.validations = model.validations.flatMap((one) => {
    const range = validatedAreas(one).flatMap((each) => shiftedArea(each, shift) ?? []);
    return range.length === 0 ? [] : [{ ...one, range: range.map(areaAddress).join(' ') }];
  });
  model.filter = model.filter && shiftedArea(model.filter, shift);
  const { page } = model;
  if (page.area) page.area = shiftedArea(page.area, shift);
  const whole = shift.along === 'rows' ? isEntireRow(shift.area) : isEntireColumn(shift.area);
  if (!whole) return;
  const at = shift.along === 'rows' ? shift.area.top : shift.area.left;
  const breaks = shift.along === 'rows' ? page.breaksBefore : page.columnBreaksBefore;
  const moved = breaks?.flatMap((place) => shiftedSpan(place, place, at, distance(shift))?.[0] ?? []);
  if (moved && shift.along === 'rows') page.breaksBefore = moved;
  else if (moved) page.columnBreaksBefore = moved;
}

function moveByCell<Thing>(map: Map<number, Thing>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [key, thing] of entries) {
    const { row, column } = placeOf(key);
    const area = shiftedArea(cellArea(row, column), shift);
    if (area) map.set(cellKey(area.top, area.left), thing);
  }
}

function followInFormulas(workbook: LiveWorkbook, moved: LiveSheet, shift: Shift): void {
  const follow = (formula: string, own: string | null) =>
    mapReferences(formula, (reference) => {
      const sheet = reference.sheet ?? own;
      if (sheet?.toLowerCase() !== moved.name.toLowerCase()) return null;
      const area = shiftedArea(reference.area, shift);
      if (area && areaAddress(area) === areaAddress(reference.area)) return null;
      return area
        ? writeReference({ ...reference, area })
        : `${reference.sheet === null ? '' : `'${reference.sheet.replaceAll("'", "''")}'!`}#REF!`;
    });
  for (const sheet of workbook.sheets) {
    for (const [key, cell] of sheet.model.cells) {
      if (cell.formula === undefined) continue;
      const formula = follow(cell.formula, sheet.name);
      if (formula !== cell.formula) sheet.model.cells.set(key, { ...cell, formula });
    }
  }
  for (const name of workbook.model.names) name.refersTo = follow(name.refersTo, name.sheet);
}
