import type { Examination } from '../core/examine.types';
import type { AbortSignalLike, LivePort } from '../core/port';
import type { Words } from '../locales/words';
import type { WorkbookRead } from './read-workbook';

export type Examiner = (read: WorkbookRead, signal?: AbortSignalLike) => Promise<Examination>;

/** Where an action is done: the workbook, the language, who does it and when. */
export interface ActionContext {
  readonly port: LivePort;
  readonly words: Words;
  /** Recognises, checks and rolls up what was read; in another thread where a person waits. Rejects with WorkbookError `cancelled`. */
  readonly examine: Examiner;
  /** ISO 8601. */
  now(): string;
  /** Who decides, for the record in the workbook; '' when the person gave no name. */
  user(): string;
}
