import { letteringOf } from './lettering';
import { HIGHEST_ROW } from './paper';
import type { CellExtras, SheetLayout } from './sheet-layout';
import { text } from './sheet-layout';
import type { Look, PlannedValue } from './sheet-plan';
import { splitText } from './split-text';
import { CELL_PADDING, heightOf } from './text-height';

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

/** Title lines over the whole width, each as high as its text needs. */
export function putLines(sheet: SheetLayout, lines: readonly { readonly look: Look; readonly words: string }[]): void {
  const right = sheet.widths.length - 1;
  for (const { look, words } of lines) {
    sheet.putMerged({ top: sheet.row, left: 0, bottom: sheet.row, right }, text(words), look);
    sheet.heights[sheet.row] = sheet.heightFor(words, look, 0, right);
    sheet.row += 1;
  }
}

/** Shows nothing, whatever the cell holds. */
const UNSEEN = ';;;';

/** A line over the width of the sheet, in whose last column stands a mark that nobody sees. */
export function putMarkedLine(sheet: SheetLayout, words: string, mark: string): void {
  const right = sheet.widths.length - 1;
  sheet.putMerged({ top: sheet.row, left: 0, bottom: sheet.row, right: right - 1 }, text(words), 'subtitle');
  sheet.put(sheet.row, right, text(mark), 'subtitle', { numberFormat: UNSEEN });
  sheet.heights[sheet.row] = sheet.heightFor(words, 'subtitle', 0, right - 1);
  sheet.row += 1;
}

export function putHeadings(sheet: SheetLayout, headings: readonly string[]): void {
  headings.forEach((heading, column) => {
    sheet.put(sheet.row, column, text(heading), 'heading');
  });
  sheet.heights[sheet.row] = Math.max(
    ...headings.map((heading, column) => sheet.heightFor(heading, 'heading', column)),
  );
  sheet.row += 1;
}

/**
 * One row of a list, as high as its highest cell. A text higher than Excel lets a row be goes on in the next row,
 * so that the list stays free of merges and can be filtered.
 */
export function putRow(sheet: SheetLayout, cells: readonly ListCell[]): void {
  const pieces = cells.map((cell, column) => {
    if (cell.value?.kind !== 'text') return [shownText(cell.value)];
    const lettering = letteringOf(cell.look);
    const most = Math.floor((HIGHEST_ROW - CELL_PADDING - 1) / lettering.lineHeight);
    return splitText(cell.value.text, sheet.widths[column] ?? 0, lettering, most);
  });
  const count = Math.max(1, ...pieces.map((piece) => piece.length));
  for (let part = 0; part < count; part += 1) {
    let height = 0;
    cells.forEach((cell, column) => {
      const piece = pieces[column] ?? [];
      const words = piece.length === 1 ? (piece[0] ?? '') : (piece[part] ?? '');
      const { value, look, ...extras } = cell;
      sheet.put(sheet.row, column, value?.kind === 'text' ? text(words) : value, look, extras);
      height = Math.max(height, heightOf(words, sheet.widths[column] ?? 0, letteringOf(look)));
    });
    sheet.heights[sheet.row] = height;
    sheet.row += 1;
  }
}
