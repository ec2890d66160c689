import { moveReferences } from '../core/grid/shift-formula';
import { type HandedOver, handOver } from '../core/report/remake/merge/hand-over';
import type { MadeSheet } from '../core/report/remake/merge/made-sheet';
import { standingSheet } from './merge-plan';
import { cellKey, type ModelCell, type ModelFormat, type ModelSheet } from './model';

/** Copies what people wrote in one list into another one: value, formula, number format, note. Looks are those of the other list, where it has any. */
export function handOverCells(
  from: { readonly sheet: ModelSheet; readonly made: MadeSheet },
  to: { readonly sheet: ModelSheet; readonly made: MadeSheet },
): HandedOver {
  const { copies, placeIn, left } = handOver(
    { sheet: standingSheet(from.sheet, null), made: from.made },
    { sheet: standingSheet(to.sheet, null), made: to.made },
  );
  for (const { from: place, to: target } of copies) {
    const [was, is] = [cellKey(place.row, place.column), cellKey(target.row, target.column)];
    const cell = from.sheet.cells.get(was);
    if (cell === undefined) continue;
    to.sheet.cells.set(is, copied(cell, to.sheet.cells.get(is)?.format, placeIn));
    const comment = from.sheet.comments.get(was);
    if (comment) to.sheet.comments.set(is, comment);
    const width = from.sheet.columnWidths.get(place.column);
    if (width !== undefined && !to.sheet.columnWidths.has(target.column))
      to.sheet.columnWidths.set(target.column, width);
  }
  return { copied: copies.length, left };
}

/** A formula that speaks of what is not there becomes what it last came to. */
function copied(
  { value, formula, format }: ModelCell,
  there: ModelFormat | undefined,
  placeIn: Parameters<typeof moveReferences>[1],
): ModelCell {
  const moved = formula === undefined ? null : moveReferences(formula, placeIn);
  const { numberFormat } = format;
  const own = there === undefined ? format : { ...there, ...(numberFormat === undefined ? {} : { numberFormat }) };
  return { value, format: own, ...(moved === null ? {} : { formula: moved }) };
}
