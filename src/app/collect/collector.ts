import type { CellChange } from '../../core/cycle/gather/cell-changes';
import type { Doubt } from '../../core/cycle/gather/choose-version';
import type { Grid } from '../../core/grid/grid';
import type { InsertedSheet } from '../../core/port';
import type { Submission } from '../../core/report/content/submissions';
import type { Finding } from '../../core/rules/finding';
import type { State } from '../../core/state/state';
import type { WorkbookErrorCode } from '../../core/workbook-error';

/** A file that was chosen or dropped. */
export interface SentBytes {
  readonly path: string;
  /** When the machine says that it was saved, ISO 8601. */
  readonly saved: string | null;
  readonly bytes: Uint8Array;
}

/** What was found in a file; of a zip in each file of it. */
export interface CollectedFile {
  readonly path: string;
  /** Why it could not be read; null when it could. */
  readonly error: {
    readonly code: WorkbookErrorCode;
    readonly details: Readonly<Record<string, string | number>>;
  } | null;
  /** Sections of its 個票. */
  readonly sections: readonly string[];
  readonly kohyo: number;
  /** Sheets that look like a 個票 and cannot be read. */
  readonly unread: number;
  /** Whether it holds the city's list of sections. */
  readonly organisation: boolean;
}

export interface ChangedVersion {
  readonly path: string;
  readonly changes: readonly CellChange[];
}

/** What taking the files into the workbook would do. */
export interface CollectPlan {
  readonly taken: readonly {
    readonly sheet: string;
    readonly number: string;
    readonly name: string;
    readonly from: string;
    readonly over: boolean;
    readonly replaced: ChangedVersion | null;
  }[];
  readonly doubles: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly why: Doubt;
    /** The version that stands; '' as its path for a sheet of the workbook that was never gathered. */
    readonly kept: { readonly path: string; readonly version: string };
    readonly other: ChangedVersion & { readonly version: string; readonly saved: string | null };
  }[];
  /** Sheets that a newer version takes the place of and that show pictures, shapes or charts there: these do not come along. */
  readonly drawings: readonly string[];
  readonly unchanged: number;
  /** Sheets for items to be added that came back blank. */
  readonly untouched: number;
  readonly submissions: readonly Submission[];
  readonly state: State;
}

/** The sheets that are to be taken, as workbooks small enough for one request. */
export interface PickedBook {
  readonly bytes: Uint8Array;
  readonly sheets: readonly InsertedSheet[];
  /** How many of them lost the protection that they got when they were handed out. */
  readonly unlocked: number;
}

/** A file that was checked among the others. */
export interface CheckedFile {
  readonly path: string;
  readonly findings: readonly (Finding & { readonly section: string })[];
}

/** The workbook that the files are taken into, as read. */
export interface Here {
  readonly grids: readonly Grid[];
  readonly state: State;
}

/** Reads what sections sent, and works out what becomes of it; nothing is opened in Excel. It remembers the files until it forgets them. */
export interface Collector {
  forget(): Promise<void>;
  read(file: SentBytes): Promise<readonly CollectedFile[]>;
  /** `wanted`: versions that count where two cannot be ordered, by what they say. `at`: ISO 8601. `language`: in which findings are said, so that 指摘一覧 has as many. */
  plan(here: Here, wanted: readonly string[], at: string, language: string): Promise<CollectPlan>;
  /** The sheets of the last plan. */
  pick(): Promise<readonly PickedBook[]>;
  /** すべて点検 over the files as they are. */
  check(): Promise<readonly CheckedFile[]>;
}
