import type { FieldPhase, Measure } from '../fields/field';
import type { CellRef } from '../grid/grid';
import type { Params } from '../message/params';

/** What △ means on a 個票: work saved, work added, no △ at all, or not to be told from the sheet. */
export type Direction = 'reduction' | 'increase' | 'none' | 'undetermined';
export type { Measure };
/** What was aimed at, and what came of it. */
export type Phase = Extract<FieldPhase, 'target' | 'actual'>;

/** One reason for reading △ one way. `kind` names the words that tell it. */
export interface Evidence {
  readonly kind: string;
  readonly points: 'reduction' | 'increase';
  /** 1 a hint … 5 settles it unless contradicted by as strong a reason. */
  readonly weight: number;
  readonly cells: readonly CellRef[];
  readonly params: Params;
}

export interface DirectionResult {
  readonly measure: Measure;
  readonly direction: Direction;
  readonly decidedBy: 'evidence' | 'office' | null;
  /**
   * Whether a + in a row with △ counts as the contrary of it, as work added: only where △ is a saving by what the sheet or the form itself shows.
   * The office answers about △ alone, and a doubt about △ is none about +: its label counts savings.
   */
  readonly turnsPlus: boolean;
  /** What `turnsPlus` is, or would be, were △ a saving. */
  readonly reductionTurnsPlus: boolean;
  /** Reasons on both sides, strongest first. */
  readonly evidence: readonly Evidence[];
  /** The cells with △ that it is about. */
  readonly cells: readonly CellRef[];
}
