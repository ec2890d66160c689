import type { WorkbookRead } from '../read-workbook';
import type { PlainExamination } from './plain-examination';

export interface Question {
  readonly id: number;
  readonly read: WorkbookRead;
}

/** An error loses its class on the way; its words are kept. */
export type Answer =
  | { readonly id: number; readonly examination: PlainExamination }
  | { readonly id: number; readonly error: string };
