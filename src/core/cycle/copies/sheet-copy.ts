import type { CellRange } from '../../grid/grid';
import type { ItemMark } from '../item-mark';
import type { Moved } from './notes';

/** A cell of a copy that holds something else than its source. Places are those in the source. */
export interface CopyEdit {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
  /** How a number is shown in a cell without a format of its own. */
  readonly numberFormat?: string;
  /** In the so-manieth repetition of the row, from 1; left out: in the row itself. */
  readonly repetition?: number;
  /** A text of the form itself of which a few characters changed: letters of several fonts and furigana stay. */
  readonly printed?: true;
}

/** Words to choose from; anything else may be written, too. */
export interface CopyChoices {
  readonly range: CellRange;
  /** Where the words stand in the new workbook: a sheet of ours and a column of it. */
  readonly words: { readonly sheet: string; readonly range: CellRange };
}

/** 0-based rows, both ends included. */
export interface RowSpan {
  readonly from: number;
  readonly to: number;
}

export interface RowRepeat {
  readonly row: number;
  /** How many more. */
  readonly times: number;
}

/**
 * A sheet of a new workbook, made from one that stands in a file: its looks, widths, merges, pictures and print set-up stay as they are.
 * Places are those in the source.
 */
export interface SheetCopy {
  readonly source: string;
  readonly name: string;
  readonly hidden?: true;
  /** The only rows that the copy has, in order and closed up; left out: all. */
  readonly rows?: readonly RowSpan[];
  /** Rows that come again below themselves, blank but with their looks: a list that needs more of them. */
  readonly repeats?: readonly RowRepeat[];
  readonly edits?: readonly CopyEdit[];
  /**
   * Cells that people may write in; the sheet is protected without a password. Left out: nothing is locked. A sheet that its owner has
   * protected himself stays as he did it.
   */
  readonly free?: readonly CellRange[];
  readonly choices?: readonly CopyChoices[];
  /** Where values went, so that what people noted on them goes along (copies/notes.ts). */
  readonly moved?: readonly Moved[];
  readonly mark?: ItemMark;
}
