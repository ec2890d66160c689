import type { Area } from './area';
import type { LiveSheet } from './live-sheet';

/** A range as Excel's objects hold it: an area of one sheet. */
export interface CellArea {
  readonly sheet: LiveSheet;
  readonly area: Area;
}

/** Several areas of one sheet. */
export interface CellAreas {
  readonly sheet: LiveSheet;
  readonly areas: readonly Area[];
}
