import type { DrawnSheet } from './drawn-sheet';
import type { CellRef, Grid } from './grid/grid';
import type { Tint } from './report/layout/look';
import type { SheetPlan } from './report/layout/sheet-plan';
import type { TemplateSheet } from './report/layout/template/template-sheet';
import type { HandedOver } from './report/remake/merge/hand-over';
import type { MadeSheet } from './report/remake/merge/made-sheet';
import type { Decisions, MergeReport } from './report/remake/merge/merged-sheet';
import type { Edit, Severity } from './rules/finding';
import type { State } from './state/state';
import type { WorkbookError } from './workbook-error';

/** A cell to highlight: by the severity of what was found there, or by what it means on a form that is being learned. */
export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity | Tint;
  readonly code: string;
}

export interface WorkbookChange {
  readonly sheet: string;
  /** A1 address of what changed, or null when the whole sheet did (added, deleted, renamed). */
  readonly address: string | null;
  readonly remote: boolean;
}

/**
 * `changed`: the cell no longer holds `before`; `protected`: the sheet refuses; `missing`: the sheet is gone; `refused`: the host did
 * not do it, and the cell is as before; `unknown`: nor could it be asked afterwards what stands there.
 */
export type Refusal = 'changed' | 'protected' | 'missing' | 'refused' | 'unknown';

/** What became of one edit. */
export interface EditOutcome {
  readonly edit: Edit;
  readonly done: boolean;
  readonly reason: Refusal | null;
  /** When refused for the sake of another edit that it goes together with: that one, to which the reason belongs. */
  readonly because?: Edit;
  /** When done, or `unknown`: the edit that brings back value and number format as they were. */
  readonly undo?: Edit;
  /** When `refused` or `unknown`: why. */
  readonly error?: WorkbookError;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly sheet: string;
}

/** A sheet that took no colour: it is protected, or the host would not read or set the rules on it. */
export interface ColourRefusal {
  readonly sheet: string;
  readonly reason: 'protected' | 'refused';
}

/**
 * What the person is to be told of sheets besides: that the host refused the print set-up of one that it made (there may be no printer), or that
 * taking one over had been cut off on another day, and what stood there before stands now in the sheet `copy`.
 */
export type WriteNotice =
  | { readonly sheet: string; readonly refused: 'print' }
  | { readonly sheet: string; readonly copy: string };

/** A sheet that was made again, and what that did (report/remake/merge). */
export interface RemadeSheet {
  readonly sheet: string;
  readonly report: MergeReport;
}

export interface WriteOptions {
  readonly tell?: (notice: WriteNotice) => void;
  /** Told of each sheet that stood there before. Cells by hand in it are marked. */
  readonly remade?: (sheet: RemadeSheet) => void;
  /** What is decided about cells by hand, of a sheet by its name. */
  readonly decisions?: (sheet: string) => Decisions;
  /** The list as it was made last, in another layout: what people wrote in it is copied to the same 個票 and headings of the new one. */
  readonly former?: { readonly list: MadeSheet; readonly told: (over: HandedOver) => void };
  /** Asks that what stood there be kept for `takeBackSheets`; called where it is. A file keeps nothing. */
  readonly wayBack?: () => void;
}

/** `changed`: somebody wrote on a sheet since it was made; `gone`: what stood there is kept no longer. In both nothing was done. */
export type TakenBack = 'back' | 'changed' | 'gone';

/** What a workbook can be asked, in Excel or as a file. Errors are WorkbookError (core/workbook-error.ts). */
export interface WorkbookPort {
  /** Every sheet, hidden ones too, in tab order. */
  readGrids(options?: {
    sheets?: readonly string[];
    onProgress?: (progress: Progress) => void;
    signal?: AbortSignalLike;
  }): Promise<Grid[]>;
  /** `readState` and `readGrids` of every sheet in as few requests as the host allows. */
  readAll(options?: {
    onNewer?: (fields: readonly string[]) => void;
    onProgress?: (progress: Progress) => void;
    signal?: AbortSignalLike;
  }): Promise<{ readonly state: State; readonly grids: Grid[] }>;
  /**
   * What was decided in it; of several parts all that was decided (state/merge.ts). Of a part that a newer version wrote, what this
   * one knows, and `onNewer` gets the fields that it does not; without `onNewer`, and for a broken part, throws `state-unread`.
   */
  readState(onNewer?: (fields: readonly string[]) => void): Promise<State>;
  /** Changes what was decided, upon what stands there by then: what others decided meanwhile stays. Throws `state-unread`. */
  updateState(change: (state: State) => State): Promise<State>;
  /** Makes our highlights be these; a cell whose highlight stays is not touched. Best effort, sheet by sheet: gives those that refused. */
  highlight(marks: readonly Mark[]): Promise<readonly ColourRefusal[]>;
  /** Removes ours to the last trace, and nothing of the user's. Gives the sheets that keep theirs. */
  clearHighlights(): Promise<readonly ColourRefusal[]>;
  applyEdits(edits: readonly Edit[]): Promise<EditOutcome[]>;
  /** What we wrote last time on each sheet of ours (report/remake/merge). Throws `state-unread`. */
  readMade(): Promise<readonly MadeSheet[]>;
  /**
   * Makes each sheet, or makes it again in place; a sheet of that name that is not ours (report/remake/our-sheets.ts) stays, and ours
   * gets another name. Returns the names under which they stand. `protected` and `structure-protected` are thrown before anything is changed.
   * Made again, a sheet is a merge: all that people wrote stays (report/remake/merge). `state-unread`: nobody can read what we wrote last.
   * Cut off by the host, all is as before (`not-made`), or where not even that is possible a copy is kept (`half-made`).
   */
  writeSheets(plans: readonly SheetPlan[], options?: WriteOptions): Promise<string[]>;
  /**
   * Goes back to the sheets as they stood before a `writeSheets` that the host cut off for good (`half-made`), another day's too;
   * to be called before anything is read for making sheets. What was kept for `takeBackSheets` goes. A sheet that was being taken over then is
   * left as people have it by now: `tell` hears of the copy that comes into sight.
   */
  putBackSheets(tell?: WriteOptions['tell']): Promise<void>;
  goTo(cell: CellRef): Promise<void>;
  /** Calls back on changes until the returned function is called; `turned` where the person turns to another sheet. */
  onChange(listener: (change: WorkbookChange) => void, turned?: () => void): Promise<() => Promise<void>>;
}

/** A sheet of a workbook file that is inserted. */
export interface InsertedSheet {
  readonly name: string;
  /** The sheet that its contents take the place of; it then goes away again. null: it stands by itself. */
  readonly over: string | null;
  /** Its tab is to be out of sight, as it was where it comes from; left out: in sight. */
  readonly hidden?: boolean;
}

/** What can also be asked where a person sits before the workbook: Excel, not a file. */
export interface LivePort extends WorkbookPort {
  /**
   * The sheet that is open, read again. Null where anything else may have changed since the last `readAll` (tabs, what was decided), or none was
   * made: then all is to be read.
   */
  readOpenSheet(): Promise<Grid | null>;
  /** The selected cell; of a larger selection its top-left. */
  selection(): Promise<CellRef>;
  /** Calls back when another cell or sheet is selected, until the returned function is called. */
  onSelect(listener: (cell: CellRef) => void): Promise<() => Promise<void>>;
  /** Whether what we write is a step of the person's Ctrl+Z; where not, each write takes all earlier steps away. */
  keepsUndo(): boolean;
  /** Whether any highlight of ours stands in the workbook: the ribbon keeps no memory of its own. */
  hasHighlights(): Promise<boolean>;
  /** A sheet as a list whose layout may be learned; null for one that holds nothing. */
  readTemplate(sheet: string): Promise<TemplateSheet | null>;
  /**
   * Takes back the sheets that were made last, when their `wayBack` was called: they stand as they stood before, and new ones go away.
   * Throws `protected` and `structure-protected` before anything is changed.
   */
  takeBackSheets(): Promise<TakenBack>;
  /** Puts the sheets of a workbook file behind those of this one, and gives their names here. `unsupported` where the host cannot. */
  insertSheets(file: Uint8Array): Promise<readonly string[]>;
  /** Takes sheets away that `insertSheets` put there. */
  removeSheets(names: readonly string[]): Promise<void>;
  /** This workbook as a file, as it stands now, with its name ('' where the host tells none). `unsupported` where the host gives no file. */
  readFile(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Opens a workbook file beside this one. `unsupported` where the host cannot. */
  openWorkbook(file: Uint8Array): Promise<void>;
  /**
   * Inserts all sheets of a workbook file behind the others, with their looks; `drawn` gives them cell by cell where the host takes no
   * files; `tell` as for `putBackSheets`. `unsupported` where neither goes.
   */
  takeSheets(
    file: Uint8Array,
    sheets: readonly InsertedSheet[],
    drawn?: () => Promise<readonly DrawnSheet[]>,
    tell?: WriteOptions['tell'],
  ): Promise<void>;
}

/** AbortSignal without its DOM type: the core has none. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
