import type { ModelWorkbook } from '../../xlsx/model';
import type { Calculate } from '../workbook/calculator';
import type { Temperament } from '../workbook/temperament';
import type { RuntimeKind } from './addin-runtime';
import type { OfficeTheme } from './theme';

export interface EmbeddedExcelOptions {
  /** The workbook to open: its model, or a file's bytes. A new one with one sheet where left out. */
  readonly workbook?: ModelWorkbook | Uint8Array;
  readonly fileName?: string;
  /**
   * `####`: a range's `text` gives that for a number that its column is too narrow for, as the real Excel does. `shown` (as where
   * left out): the number as a wide enough column shows it.
   */
  readonly narrowColumns?: 'shown' | '####';
  /** The version of ExcelApi that is played: 1.9 is the floor, 1.14 Excel 2021 LTSC, 1.17 Excel 2024 LTSC. */
  readonly apiVersion?: string;
  /**
   * `web` refuses requests and answers over 5 MB, as Excel on the web does. office.js itself always meets desktop Excel:
   * its web edition only talks to a frame of Microsoft's.
   */
  readonly host?: 'win32' | 'web';
  /** What nobody knows of Excel, either way; LIKELY where left out. */
  readonly temperament?: Temperament;
  /** ExcelConnections the old way (ブックの共有): Excel makes no tables, merges, charts or conditional formats in it. */
  readonly sharedOldWay?: boolean;
  /** Whether the API's writes are steps of Ctrl+Z (ExcelUndoApiAll 1.0, Excel of 365); without it they clear the history. */
  readonly undoApi?: boolean;
  /** How the add-in's pages run; `shared` where left out. */
  readonly runtime?: RuntimeKind;
  /** Office.context.displayLanguage. */
  readonly displayLanguage?: 'ja-JP' | 'en-US';
  readonly theme?: OfficeTheme;
  /** Decides the year of `6/10` typed into a cell. */
  readonly today?: () => Date;
  /** Hears when it worked, by performance.now(): the real Excel is another process, and its work is not the add-in's. */
  readonly onWork?: (span: { readonly start: number; readonly end: number }) => void;
  /**
   * Ends the page's task and begins another. With it a long request is carried out in short tasks, and each is answered in a task of its own, so
   * that the page goes on drawing; where left out, all is done in one.
   */
  readonly turn?: () => Promise<void>;
  /** The calculation library's bytes; where left out it is fetched from beside the script. */
  readonly formulaEngine?: BufferSource;
  /** Calculates in another thread, over a `Calculator` of its own for each workbook; in this one where left out. */
  readonly calculate?: Calculate;
}
