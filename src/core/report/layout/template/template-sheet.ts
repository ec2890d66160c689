import type { CellRange, Grid } from '../../../grid/grid';
import type { Upright } from '../text-height';

/** How a sheet prints, as far as it decides how many rows go on a page. Lengths in points. */
export interface TemplatePage {
  /** Room between the margins at 100 %; null where the paper is not known. */
  readonly room: { readonly width: number; readonly height: number } | null;
  /** Per cent; null: fitted to one page wide. */
  readonly scale: number | null;
  readonly area: CellRange | null;
  readonly titleRows: { readonly from: number; readonly to: number } | null;
}

/** A sheet with a list of the office's own, with what its looks say. */
export interface TemplateSheet {
  readonly grid: Grid;
  /** Width in characters of each column, from the first to the last one used. */
  readonly widths: readonly number[];
  /** Pixels of a digit in the workbook's default font: a column of n characters is n of them and 5 px wide. */
  readonly digit: number;
  /** Size in points of the letters of a cell. */
  readonly sizeAt: (row: number, column: number) => number;
  /** Whether the letters of a cell stand one below the other, or its lines are turned; null for lines that lie. */
  readonly uprightAt: (row: number, column: number) => Upright | null;
  /** Height in points of a row. */
  readonly heightAt: (row: number) => number;
  /** Whether a line is drawn round the cell: it belongs to a table, blank or not. */
  readonly isFramed: (row: number, column: number) => boolean;
  readonly page: TemplatePage;
  /** The Excel tables on it. */
  readonly tables: readonly TemplateTable[];
}

/** An Excel table, its headings in the first row. */
export interface TemplateTable {
  readonly range: CellRange;
  /** Whether its last row holds its totals. */
  readonly totals: boolean;
}
