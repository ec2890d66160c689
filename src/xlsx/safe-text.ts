import { WorkbookError } from '../core/workbook-error';

/** Excel's limit for a cell. */
export const MOST_CHARACTERS = 32_767;

/**
 * A text as a cell can hold it: line breaks as LF, characters that XML cannot hold (control characters, lone surrogates,
 * noncharacters) left out or shown as U+FFFD. Nothing is cut: a text over Excel's limit throws `too-large` with its cell.
 */
export function safeText(text: string, sheet: string, cell: string): string {
  const safe = text.replace(/\r\n?/g, '\n').replace(NOT_SHOWN, '').replace(BROKEN, '\ufffd');
  if (safe.length > MOST_CHARACTERS) {
    throw new WorkbookError('too-large', { reason: 'text', sheet, cell, size: safe.length, limit: MOST_CHARACTERS });
  }
  return safe;
}

/** `_x000D_` typed by a person must not be read as an escape: its first underscore is escaped itself. */
export function escapeUnderscores(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** Control characters but tab and LF. C1 characters are legal, but nothing shows them. */
const NOT_SHOWN = /(?![\t\n])\p{Cc}/gu;
const BROKEN = /[\p{Cs}\ufffe\uffff]/gu;
