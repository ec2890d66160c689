import type { Grid } from '../../grid/grid';
import type { Recognised } from '../../rules/recognised';
import type { State } from '../../state/state';
import type { CellChange } from './cell-changes';
import type { Doubt, Wanted } from './choose-version';
import type { SentSheet, Source } from './sent-sheet';

export interface GatherInput {
  /** The workbook that they are gathered in, as it stands; null for a new one. */
  readonly book: Source | null;
  readonly sent: readonly Source[];
  /** A workbook with the organisation table or the index. */
  readonly organisation: Source | null;
  readonly wanted: Wanted;
  /** ISO 8601. */
  readonly at: string;
}

/** A sheet that is to be taken into the workbook. */
export interface Take {
  readonly from: Source;
  readonly grid: Grid;
  /** Its name in the workbook: that of the sheet that it replaces, else a free one. */
  readonly as: string;
  readonly over: boolean;
}

/** A 個票 sheet that is taken, and what that changes. */
export interface TakenSheet extends Take {
  readonly sheet: SentSheet;
  /** The version in whose place it stands: in the workbook, or an older one that was sent as well. */
  readonly replaced: { readonly path: string; readonly changes: readonly CellChange[] } | null;
}

/** Two versions of which nobody can say which counts. */
export interface Double {
  /** The sheet in the workbook. */
  readonly sheet: string;
  readonly why: Doubt;
  /** The version that stands, and the other one. */
  readonly kept: SentSheet;
  readonly other: SentSheet;
  /** Where the file is that the standing version came from. */
  readonly keptPath: string;
  readonly changes: readonly CellChange[];
}

export interface Gathered {
  /** In the order in which they are to stand. */
  readonly taken: readonly TakenSheet[];
  readonly tables: readonly Take[];
  readonly doubles: readonly Double[];
  /** How many sheets stay as they stand, a version of them being among those sent. */
  readonly unchanged: number;
  /** How many sheets for items to be added came back blank: they are not taken. */
  readonly untouched: number;
  readonly state: State;
  /** The workbook as it will be: nothing is checked yet. */
  readonly result: Recognised;
}
