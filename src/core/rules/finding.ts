import type { CellRef, CellValue } from '../grid/grid';
import type { Params } from '../message/params';

export type FindingGroup = 'structure' | 'required' | 'number' | 'direction' | 'vocabulary' | 'crosscheck' | 'progress';
export type Severity = 'error' | 'warning' | 'info';

/** One cell to change. `before` is what stood there when the fix was made; it is not applied when that has changed. */
export interface Edit {
  readonly cell: CellRef;
  readonly before: CellValue;
  readonly value: CellValue;
  /** Excel number format; `null` leaves the cell's own, and gives text `@` so that it stays text. */
  readonly numberFormat: string | null;
  /** Edits of one batch with the same number are made all or none: half a fix would lose a note, or turn half a row's signs. */
  readonly together?: number;
}

export interface Fix {
  /** Which words say what it does (locales/…/fixes). */
  readonly title: string;
  readonly params: Params;
  /** Made all or none. Never over a formula: the runner leaves such a fix out. */
  readonly edits: readonly Edit[];
  /** An answer to keep in the workbook instead of (or besides) changing cells; see direction/decisions.ts. */
  readonly decision?: FixDecision;
}

/** What the office answers when the sheet does not tell what △ means. */
export interface FixDecision {
  /** Index of the 個票. */
  readonly kohyoIndex: number;
  readonly measure: 'hours' | 'effect';
  readonly means: 'reduction' | 'increase';
}

/** A reason that has words of its own (locales/…/evidence). */
export interface Reason {
  readonly kind: string;
  readonly params: Params;
  /** Speaks against what the finding says; shown all the same. */
  readonly against?: boolean;
}

/** One thing to look at. Data only: locales/ renders it. */
export interface Finding {
  readonly code: string;
  readonly group: FindingGroup;
  readonly severity: Severity;
  readonly cell: CellRef;
  /** Index of the 個票, or `null` when the finding is about the workbook. */
  readonly kohyoIndex: number | null;
  /** Which of the rule's messages; '' for its only one. */
  readonly variant: string;
  readonly params: Params;
  /** Other cells that show why. */
  readonly related: readonly CellRef[];
  readonly fixes: readonly Fix[];
  /** Why, strongest first; messages and evidence may name them all as {reasons}, the first as {reason}. */
  readonly reasons?: readonly Reason[];
  /** Nearly every 個票 of a form that is not proved yet has the same: it may be the form that is wrong; see widespread.ts. */
  readonly widespread?: { readonly hits: number; readonly kohyo: number };
}
