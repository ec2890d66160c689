import { WorkbookError } from '../core/workbook-error';
import { fill } from '../locales/fill';
import type { Words } from '../locales/words';

export interface ToldError {
  /** What happened and what to do. */
  readonly text: string;
  /** The error as it was given, for whoever helps; null when the words say it all. */
  readonly detail: string | null;
}

/** An error and what caused it, in one line, as they were given. */
export function causes(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : ` ← ${causes(error.cause)}`;
  return `${error.name}: ${error.message}${cause}`;
}

/** A cell's text that is too long is another matter than a file that is too large, a device than a file of another kind. */
function wordOf({ code, details }: WorkbookError): keyof Words['errors'] {
  if (code === 'not-xlsx') return details.found === 'special' ? 'not-a-file' : code;
  if (code !== 'too-large') return code;
  return details.reason === 'text' ? 'text-too-long' : details.reason === 'cell' ? 'cell-too-long' : code;
}

/** An error in words. One that nobody foresaw is told as such, with all that is known of it. */
export function tellError(error: unknown, words: Words): ToldError {
  if (error instanceof WorkbookError) {
    const foreseen = error.cause === undefined && error.code !== 'host';
    return {
      text: fill(words.errors[wordOf(error)], { sheet: '—', ...error.details }),
      detail: foreseen ? null : causes(error),
    };
  }
  return { text: words.pane.unforeseen, detail: causes(error) };
}
