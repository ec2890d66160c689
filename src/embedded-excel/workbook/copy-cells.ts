import { cellKey, type ModelCell } from '../../xlsx/model';
import { type Area, areaAddress, columnsOf, contains, intersection, rowsOf } from './area';
import type { CellArea } from './cell-area';
import { areasOf, clearFormats, formatsOn, writeAreas } from './conditional-formats';
import { movedFormula } from './formula-text';
import { unmergeArea } from './merge';
import { refuseIfLocked } from './protection';
import { clearValidations, validatedAreas, validationsOn } from './validations';

/**
 * 貼り付け（すべて）: values, formulas (relative references go along), looks, merges, links, notes, comments, data validations and conditional
 * formats of `from` at the top-left of `to`, in place of all that stood there. The two may overlap. Without `takesAlong` notes, comments and
 * validations stay where they are, on either side.
 */
export function copyCells(from: CellArea, to: CellArea, takesAlong: boolean): void {
  const [down, right] = [to.area.top - from.area.top, to.area.left - from.area.left];
  const moved = (area: Area): Area => ({
    top: area.top + down,
    left: area.left + right,
    bottom: area.bottom + down,
    right: area.right + right,
  });
  const target = moved(from.area);
  refuseIfLocked(to.sheet, target);
  const validations = validationsOn(from.sheet, from.area).map((one) => ({ ...one, areas: validatedAreas(one) }));
  const rules = formatsOn(from.sheet, [from.area]).map((one) => ({ ...one, areas: areasOf(one) }));
  const merges = from.sheet
    .mergesIn(from.area)
    .filter((one) => contains(from.area, one.top, one.left) && contains(from.area, one.bottom, one.right));
  const copied: [Area, ModelCell | undefined][] = [];
  for (let row = 0; row < rowsOf(from.area); row += 1) {
    for (let column = 0; column < columnsOf(from.area); column += 1) {
      const at = { row: from.area.top + row, column: from.area.left + column };
      const cell = from.sheet.cell(at.row, at.column);
      const area = { top: at.row, left: at.column, bottom: at.row, right: at.column };
      const formula = cell?.formula === undefined ? {} : { formula: movedFormula(cell.formula, down, right) };
      copied.push([area, cell && { ...cell, ...formula }]);
    }
  }
  const remarks = [
    [from.sheet.model.comments, to.sheet.model.comments],
    [from.sheet.threads, to.sheet.threads],
  ] as const;
  const hung = [[from.sheet.model.hyperlinks, to.sheet.model.hyperlinks] as const, ...(takesAlong ? remarks : [])];
  const things = hung.map(([source]) => copied.map(([{ top, left }]) => source.get(cellKey(top, left))));
  for (const [place, [area, cell]] of copied.entries()) {
    const key = cellKey(area.top + down, area.left + right);
    to.sheet.replace(area.top + down, area.left + right, cell);
    hung.forEach(([, targets], at) => {
      const thing = things[at]?.[place];
      if (thing === undefined) targets.delete(key);
      else (targets as Map<number, typeof thing>).set(key, { ...thing });
    });
  }
  unmergeArea(to.sheet, target);
  to.sheet.model.merges.push(...merges.map(moved));
  if (takesAlong) clearValidations(to.sheet, target);
  for (const { areas, ...validation } of takesAlong ? validations : []) {
    const range = areas.flatMap((each) => intersection(each, from.area) ?? []).map((each) => areaAddress(moved(each)));
    to.sheet.model.validations.push({ ...validation, range: range.join(' ') });
  }
  clearFormats(to.sheet, [target]);
  for (const { areas, ...rule } of rules) {
    const range = areas.flatMap((each) => intersection(each, from.area) ?? []).map(moved);
    to.sheet.model.conditionalFormats.push({ ...rule, range: writeAreas(range) });
  }
  to.sheet.report({ kind: 'changed', sheetId: to.sheet.id, area: target });
}

/** 貼り付け（書式）: number format, letters, fill, borders and alignment of each cell; conditional formats and merges are not played. */
export function copyFormats(from: CellArea, to: CellArea): void {
  const looks: [number, number, ModelCell['format'] | undefined][] = [];
  for (let row = 0; row < rowsOf(from.area); row += 1) {
    for (let column = 0; column < columnsOf(from.area); column += 1) {
      const cell = from.sheet.cell(from.area.top + row, from.area.left + column);
      looks.push([to.area.top + row, to.area.left + column, cell?.format]);
    }
  }
  const target = {
    ...to.area,
    bottom: to.area.top + rowsOf(from.area) - 1,
    right: to.area.left + columnsOf(from.area) - 1,
  };
  refuseIfLocked(to.sheet, target);
  for (const [row, column, format = {}] of looks) {
    const cell = to.sheet.cell(row, column);
    to.sheet.replace(row, column, { value: null, ...cell, format });
  }
  to.sheet.report({ kind: 'look', sheetId: to.sheet.id });
}
