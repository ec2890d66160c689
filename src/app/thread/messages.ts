import type { Progress } from '../../core/port';
import type { WorkbookErrorCode } from '../../core/workbook-error';

/** What another thread can be asked for, by name. */
export type Acts = Readonly<Record<string, (...given: never[]) => Promise<unknown>>>;

/** What the thread is asked: an act with its arguments. */
export interface Question {
  readonly id: number;
  readonly act: string;
  readonly given: readonly unknown[];
}

/** How far it is, then what came of it. An error loses its class on the way; of a workbook's its code and its material are kept. */
export type Answer =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | {
      readonly id: number;
      readonly error: string;
      readonly code: WorkbookErrorCode | null;
      readonly details: Readonly<Record<string, string | number>>;
    };
