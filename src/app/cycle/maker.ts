import type { HandoutRefusal } from '../../core/cycle/handout/handout';
import type { HandoutWish } from '../../core/cycle/handout/prepare';
import type { Obstacle } from '../../core/cycle/publish/before-publishing';
import type { DrawnSheet } from '../../core/drawn-sheet';
import type { Grid } from '../../core/grid/grid';
import type { InsertedSheet } from '../../core/port';
import type { AnswersRead } from '../../core/report/content/read-answers';
import type { SheetPlan } from '../../core/report/layout/sheet-plan';
import type { Answered, State } from '../../core/state/state';
import type { AskOptions } from '../thread/ask-thread';
import type { Publishing } from './published-files';

/** The workbook that is open, as read. */
export interface OpenBook {
  readonly grids: readonly Grid[];
  readonly state: State;
}

/** A workbook that sheets are copied from: a file that was chosen, or the open workbook as one. */
export interface BookFile {
  /** As it is told to people. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is in it, in words; '' where its name says all. */
  readonly about: string;
}

export interface HandoutOrder {
  /** The blank form, or last year's book. */
  readonly source: BookFile;
  /** Last year's files, for a blank form. */
  readonly last: readonly BookFile[];
  /** A workbook with the city's sections; `null`: they stand in the others. */
  readonly listed: BookFile | null;
  /** The open workbook: its sections are taken where no other knows any; sheets put into it get free names. */
  readonly here: OpenBook;
  readonly wish: HandoutWish;
  /** A file for each section, or sheets for the open workbook. */
  readonly into: 'files' | 'sheets';
}

export type HandedOut =
  | { readonly refused: HandoutRefusal }
  | {
      readonly refused: null;
      readonly files: readonly MadeFile[];
      /** Sheets of the open workbook that stand there from the time before: they stay, and are not made again. */
      readonly standing: readonly string[];
      /** The sheets as one workbook; `null` where files were asked for, and where all of them stand already. */
      readonly book: { readonly bytes: Uint8Array; readonly sheets: readonly InsertedSheet[] } | null;
      readonly sections: number;
      readonly items: number;
      readonly notes: readonly string[];
    };

export interface NextOrder {
  readonly books: readonly BookFile[];
  /** A new blank form; `null`: the old one goes on. */
  readonly blank: BookFile | null;
  readonly year: number;
  readonly finished: boolean;
  /** ISO 8601. */
  readonly at: string;
}

export interface SendBackOrder {
  readonly here: OpenBook;
  readonly cover: string;
  readonly due: string | null;
}

/** Answers in files, held against the open workbook. */
export interface AnswersFound {
  readonly found: AnswersRead;
  readonly answered: readonly Answered[];
  /** How many files hold answers. */
  readonly lists: number;
  /** Files in which there is no answer. */
  readonly without: readonly string[];
  /** Files that cannot be read, and why. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

export interface CompareOrder {
  readonly here: OpenBook;
  readonly last: readonly BookFile[];
  readonly year: number | null;
  readonly thisYear: number;
}

export interface PublishOrder {
  readonly here: OpenBook;
  readonly publishing: Publishing;
  /** Whether it goes out although something stands in the way. */
  readonly anyway: boolean;
}

/**
 * Makes the files and sheets of the office's year, away from Excel. A file that cannot be read is thrown as a WorkbookError with `file`
 * among its details, but where answers are read: there it is told among them; what is `cancelled` leaves nothing behind.
 */
export interface Maker {
  handOut(order: HandoutOrder, options?: AskOptions): Promise<HandedOut>;
  /** `null`: `blank` is no blank form. */
  nextYear(
    order: NextOrder,
    options?: AskOptions,
  ): Promise<{ readonly files: readonly MadeFile[]; readonly notes: readonly string[] } | null>;
  sendBack(order: SendBackOrder, options?: AskOptions): Promise<readonly MadeFile[]>;
  readAnswers(
    order: { readonly here: OpenBook; readonly files: readonly BookFile[]; readonly at: string },
    options?: AskOptions,
  ): Promise<AnswersFound>;
  compare(
    order: CompareOrder,
    options?: AskOptions,
  ): Promise<{ readonly plans: readonly SheetPlan[]; readonly notes: readonly string[] }>;
  publish(
    order: PublishOrder,
    options?: AskOptions,
  ): Promise<{ readonly obstacles: readonly Obstacle[]; readonly files: readonly MadeFile[] }>;
  /** The sheets of a file told cell by cell, for an Excel that takes no files. */
  draw(file: Uint8Array, options?: AskOptions): Promise<readonly DrawnSheet[]>;
  /** Files as one zip. */
  zip(files: readonly MadeFile[], options?: AskOptions): Promise<Uint8Array>;
}
