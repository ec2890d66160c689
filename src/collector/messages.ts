import type { Collector } from '../app/collect/collector';
import type { WorkbookErrorCode } from '../core/workbook-error';

type Acts = { readonly [Act in keyof Collector]: Collector[Act] };

/** What the thread is asked: an act of the collector with its arguments. */
export type Question = {
  readonly [Act in keyof Acts]: { readonly id: number; readonly act: Act; readonly given: Parameters<Acts[Act]> };
}[keyof Acts];

/** An error loses its class on the way; of a workbook's its code and its material are kept. */
export type Answer =
  | { readonly id: number; readonly answer: unknown }
  | {
      readonly id: number;
      readonly error: string;
      readonly code: WorkbookErrorCode | null;
      readonly details: Readonly<Record<string, string | number>>;
    };
