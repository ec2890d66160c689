import type { StyleChange } from '../../layout/cell-style';
import type { PlannedCell, SheetPlan } from '../../layout/sheet-plan';
import type { Followed } from './follow-formula';
import type { MadeSheet } from './made-sheet';
import type { Place } from './standing-sheet';

/**
 * What a port does to make a sheet again. Together the operations are the whole sheet: what none of them names is ours from last
 * time and goes. `write`: a cell of ours. `carry`: a cell of somebody's with everything that it holds and that hangs on it: value,
 * type, format, formula, comment, validation, link. `attach`: only what hangs on a cell whose content is ours, and the colour that
 * somebody gave it (`#RRGGBB`).
 */
export type CellOperation =
  | { readonly kind: 'write'; readonly cell: PlannedCell }
  | { readonly kind: 'carry'; readonly from: Place; readonly to: Place }
  | { readonly kind: 'attach'; readonly from: Place; readonly to: Place; readonly fill: string | null };

/** A cell of ours in letters or a number format of somebody's own. */
export interface RestyledCell extends Place {
  readonly change: StyleChange;
}

/** A cell of ours as it stands now, after the merge. */
export interface MergedCell extends Place {
  readonly heading: string;
  /** The name of its 個票; '' outside the list. */
  readonly name: string;
}

/** A cell of ours that says something else than last time, because the 個票 does. */
export interface UpdatedCell extends MergedCell {
  readonly before: string;
  readonly after: string;
}

/** A cell of ours in which somebody wrote something else than the 個票 says. */
export interface CellByHand extends MergedCell {
  readonly theirs: string;
  readonly ours: string;
}

/** What making a sheet again did. */
export interface MergeReport {
  /** Cells of people, but for those by hand, that stand where they stood, and that went with their row or column. */
  readonly kept: number;
  readonly moved: number;
  /** Headings of ours that the sheet did not have before: another year's, or those of another layout. */
  readonly columns: readonly string[];
  /** Names of 個票 that the list did not have before. */
  readonly fresh: readonly string[];
  readonly updated: readonly UpdatedCell[];
  /** Kept as people wrote them, to be marked until they are accepted or taken back. */
  readonly byHand: readonly CellByHand[];
  /** 個票 that are no longer there. `kept`: their rows stand in 前回の行, for what people wrote in them. */
  readonly gone: readonly { readonly name: string; readonly kept: boolean }[];
}

/** Where a list begins, and its last rows before and after. */
export interface FilledList {
  readonly top: number;
  readonly before: number;
  readonly after: number;
  /** The last row of ours before: that of 前回の行, where there are any. */
  readonly last: number;
}

export interface MergedSheet {
  readonly operations: readonly CellOperation[];
  /** The plan, with the merges, heights and widths that go with what stays. Its cells are those of the operations. */
  readonly plan: SheetPlan;
  /** What somebody changed of the letters and number formats of cells of ours, where they stand now. */
  readonly styles: readonly RestyledCell[];
  /** Column → width in characters, beyond the plan's: columns of people. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows and columns that somebody has hidden, where they are now. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** On a sheet of somebody's own: for each column the cell, as the sheet stands, that its `dressed` cells look like. */
  readonly patterns: ReadonlyMap<number, Place>;
  /** The rows of the list on a sheet of somebody's own; null on one of ours. */
  readonly list: FilledList | null;
  /** Where that which formulas of people speak of has gone. */
  readonly followed: Followed;
  /** To be remembered for the next time. */
  readonly made: MadeSheet;
  readonly report: MergeReport;
}

/** `accept`: stays as it is and is no longer marked. `takeBack`: says what the 個票 says again. */
export type Decision = 'accept' | 'takeBack';

/** What the office decided about a cell by hand, by its place on the sheet as it stands. */
export interface CellDecision extends Place {
  /** What stood there when it was decided: typed over since, the cell is asked about anew. */
  readonly theirs: string;
  readonly decision: Decision;
}

/** Cell by cell, or of all cells by hand at once. */
export type Decisions = readonly CellDecision[] | Decision;
