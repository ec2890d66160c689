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

/** Why something is too large: each is put right in another way. */
const TOO_LARGE: Readonly<Record<string, keyof Words['errors']>> = {
  text: 'text-too-long',
  cell: 'cell-too-long',
  message: 'message-too-large',
};

/** What we cannot do with a workbook, whatever Excel it is opened in. */
const UNSUPPORTED: Readonly<Record<string, keyof Words['errors']>> = {
  strict: 'strict-workbook',
  styles: 'too-many-styles',
};

/** What was cut off. */
const HALF: Readonly<Record<string, keyof Words['errors']>> = {
  taken: 'half-taken',
  'taken-back': 'half-taken-back',
};

/** One code may need several sentences: a device is no file of another kind, a sheet no file, and Excel may not say which sheet. */
function wordOf({ code, details }: WorkbookError): keyof Words['errors'] {
  switch (code) {
    case 'not-xlsx':
      return details.found === 'special' ? 'not-a-file' : code;
    case 'too-large':
      return TOO_LARGE[String(details.reason)] ?? code;
    case 'missing':
      return details.sheet === undefined ? code : details.sheet === '' ? 'item-missing' : 'sheet-missing';
    case 'half-made':
      return HALF[String(details.reason)] ?? code;
    case 'unsupported':
      return UNSUPPORTED[String(details.reason)] ?? code;
    case 'protected':
      return details.sheet ? code : 'access-denied';
    default:
      return code;
  }
}

/** What Excel refused when sheets were being made, before what became of them. */
function whyOf({ code, cause }: WorkbookError, words: Words): string {
  return (code === 'not-made' || code === 'half-made') && cause !== undefined ? tellError(cause, words).text : '';
}

/** An error in words. One that nobody foresaw is told as such, with all that is known of it. */
export function tellError(error: unknown, words: Words): ToldError {
  if (error instanceof WorkbookError) {
    const foreseen = error.cause === undefined && error.code !== 'host';
    return {
      text: fill(words.errors[wordOf(error)], { ...error.details, why: whyOf(error, words) }),
      detail: foreseen ? null : causes(error),
    };
  }
  return { text: words.pane.unforeseen, detail: causes(error) };
}
