import { tellError } from '../../app/tell-error';
import type { WorkbookError } from '../../core/workbook-error';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';

/** Which chosen file could not be read, and why; null where the trouble is not with a file. */
export function tellUnread(error: WorkbookError, words: Words): string | null {
  const { file } = error.details;
  if (typeof file !== 'string') return null;
  return fill(words.pane.yearUnread, { file, why: tellError(error, words).text });
}
