import type { CellValue } from '../../core/grid/grid';
import type { Area } from './area';
import type { Shift } from './shift';

/** Who changes the workbook now: a person or add-in here, or someone in the same workbook elsewhere. */
export interface Actor {
  readonly source: 'Local' | 'Remote';
  /** Excel tells an add-in its own writes from the rest (ExcelApi 1.14). */
  readonly trigger: 'ThisLocalAddin' | 'Unknown';
}

export const USER: Actor = { source: 'Local', trigger: 'Unknown' };
export const ADDIN: Actor = { source: 'Local', trigger: 'ThisLocalAddin' };
export const COLLEAGUE: Actor = { source: 'Remote', trigger: 'Unknown' };

/** What happened to the workbook, in the order it happened. */
export type WorkbookChange = (
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly area: Area;
      /** Cells came in or went, and others moved for it. */
      readonly moved?: Shift;
      /** For one cell alone: what it held and holds. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | { readonly kind: 'formatChanged'; readonly sheetId: string; readonly area: Area }
  /** Formulas came to something else. */
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated' | 'deactivated' | 'deleted'; readonly sheetId: string }
  /** `brought`: a copy, or from another file. */
  | { readonly kind: 'added'; readonly sheetId: string; readonly brought: boolean }
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'moved'; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: 'visibility'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'protection'; readonly sheetId: string; readonly isProtected: boolean }
  /** Anything else that shows: merges, widths, freeze panes, conditional formats, page layout … */
  | { readonly kind: 'look'; readonly sheetId: string }
  /** Conditions of conditional formats that were asked are known now. */
  | { readonly kind: 'answered' }
  | { readonly kind: 'saved' }
) & { readonly actor: Actor };

/** A change before it is known who makes it. */
export type NewChange = WorkbookChange extends infer Change
  ? Change extends unknown
    ? Omit<Change, 'actor'>
    : never
  : never;
