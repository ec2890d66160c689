import type { WorkbookRead } from '../read-workbook';
import type { Saying } from './exchange';

/** What is examined: the sheets, and what the office decided. */
export type Asked = Pick<WorkbookRead, 'grids' | 'state'>;

/** Part of what the workbook has become since the last question. */
export interface Question {
  readonly id: number;
  readonly asked: Saying;
}

/** Part of what the examination has become since the last answer. An error loses its class on the way; its words are kept. */
export type Answer = { readonly id: number; readonly answer: Saying } | { readonly id: number; readonly error: string };
