import { letteringOf } from './lettering';
import { CELL_PADDING, heightOf } from './measure';
import { HIGHEST_ROW } from './paper';
import type { CellExtras, SheetBuilder } from './sheet-builder';
import { text } from './sheet-builder';
import type { Look, PlannedValue } from './sheet-plan';
import { splitText } from './split-text';

/** A cell of a plain list. */
export interface ListCell extends CellExtras {
  readonly value: PlannedValue | null;
  readonly look: Look;
}

/** What a reader sees of a planned value. */
export function shownText(value: PlannedValue | null): string {
  if (value === null) return '';
  if (value.kind === 'text') return value.text;
  return String(value.kind === 'number' ? value.value : value.cached);
}

/** Title lines over the whole width, each as high as its text needs. Returns the row below them. */
export function putLines(
  sheet: SheetBuilder,
  row: number,
  lines: readonly { readonly look: Look; readonly words: string }[],
  widths: readonly number[],
): number {
  const across = widths.reduce((sum, width) => sum + width, 0);
  lines.forEach((line, index) => {
    const at = row + index;
    sheet.putMerged({ top: at, left: 0, bottom: at, right: widths.length - 1 }, text(line.words), line.look);
    sheet.heights[at] = heightOf(line.words, across, letteringOf(line.look));
  });
  return row + lines.length;
}

export function putHeadings(
  sheet: SheetBuilder,
  row: number,
  headings: readonly string[],
  widths: readonly number[],
): number {
  headings.forEach((heading, column) => {
    sheet.put(row, column, text(heading), 'heading');
  });
  sheet.heights[row] = Math.max(
    ...headings.map((heading, column) => heightOf(heading, widths[column] ?? 0, letteringOf('heading'))),
  );
  return row + 1;
}

/**
 * One row of a list, as high as its highest cell. A text higher than Excel lets a row be goes on in the next row,
 * so that the list stays free of merges and can be filtered. Returns the row below.
 */
export function putRow(
  sheet: SheetBuilder,
  row: number,
  cells: readonly ListCell[],
  widths: readonly number[],
): number {
  const pieces = cells.map((cell, column) => {
    if (cell.value?.kind !== 'text') return [shownText(cell.value)];
    const lettering = letteringOf(cell.look);
    const most = Math.floor((HIGHEST_ROW - CELL_PADDING - 1) / lettering.lineHeight);
    return splitText(cell.value.text, widths[column] ?? 0, lettering, most);
  });
  const count = Math.max(1, ...pieces.map((piece) => piece.length));
  for (let part = 0; part < count; part += 1) {
    let height = 0;
    cells.forEach((cell, column) => {
      const piece = pieces[column] ?? [];
      const words = piece.length === 1 ? (piece[0] ?? '') : (piece[part] ?? '');
      const { value, look, ...extras } = cell;
      sheet.put(row + part, column, value?.kind === 'text' ? text(words) : value, look, extras);
      height = Math.max(height, heightOf(words, widths[column] ?? 0, letteringOf(look)));
    });
    sheet.heights[row + part] = height;
  }
  return row + count;
}
