import type { FormSource } from '../core/form/form';
import type { LivePort } from '../core/port';
import type { Words } from '../words/words';

/** Where an action is done: the workbook, the language, who does it and when. */
export interface Workplace {
  readonly port: LivePort;
  readonly words: Words;
  /** The built-in 様式. */
  readonly forms: readonly FormSource[];
  /** ISO 8601. */
  now(): string;
  /** Who decides, for the record in the workbook; '' when the person gave no name. */
  user(): string;
}
