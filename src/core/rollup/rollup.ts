import type { Measure, Phase } from '../direction/direction';
import type { NotCounted } from '../form/measured-amount';
import type { CellRef } from '../grid/grid';

export type { Phase };

/** Why a cell does not count: 未定 and the like, a rate, no amount of the row's kind, or an amount whose unit nothing tells. */
export type LeftOutReason = 'pending' | NotCounted;

/** A cell that counts, with the amount as the convention reads it. */
export interface Contribution {
  readonly kohyoIndex: number;
  readonly cell: CellRef;
  readonly asWritten: number;
  readonly byConvention: number;
  readonly low: number;
  readonly high: number;
}

export interface LeftOut {
  readonly kohyoIndex: number;
  readonly cell: CellRef;
  readonly text: string;
  readonly reason: LeftOutReason;
}

/** Never one number while a doubt remains. Hours in 時間, effect in 千円. */
export interface Total {
  readonly measure: Measure;
  readonly phase: Phase;
  readonly year: number;
  readonly asWritten: number;
  readonly byConvention: number;
  readonly low: number;
  readonly high: number;
  readonly contributions: readonly Contribution[];
  readonly leftOut: readonly LeftOut[];
}

export type Dimension = 'department' | 'section' | 'pillar' | 'category' | 'year';

/** One line of a 集計. */
export interface RollupGroup {
  readonly dimension: Dimension;
  /** '' for 個票 that leave the dimension blank. For `section`: 部 and 課 together. */
  readonly name: string;
  readonly kohyoIndexes: readonly number[];
  readonly totals: readonly Total[];
  /** Required fields filled, of how many. */
  readonly filled: number;
  readonly needed: number;
  /** Marks of 評価 → how many: over all years, or those of the year that the line is about. */
  readonly ratings: Readonly<Record<string, number>>;
}

export interface Rollup {
  readonly totals: readonly Total[];
  readonly groups: readonly RollupGroup[];
}
