import type { Terminal } from './terminal';

/** Colour codes among our own words, until they are written: noncharacters, which no text of a file has. */
const [BEGIN, END] = ['\ufdd0', '\ufdd1'];

export function colourCode(code: number): string {
  return `${BEGIN}${code}${END}`;
}

/**
 * A terminal that control characters of a file never reach (a cell or a file's name may hold ESC sequences that move the cursor or
 * rewrite what was said). Line ends, tabs and our own colours pass.
 */
export function cleanTerminal(terminal: Terminal): Terminal {
  return {
    ...terminal,
    out: (text) => terminal.out(clean(text)),
    err: (text) => terminal.err(clean(text)),
  };
}

export function clean(text: string): string {
  return text.replace(UNWANTED, '').replace(OUR_COLOUR, '\u001b[$1m');
}

/** Control characters but tab, LF and CR before LF. */
const UNWANTED = /\r(?!\n)|(?![\t\n\r])\p{Cc}/gu;
const OUR_COLOUR = new RegExp(`${BEGIN}([0-9]{1,2})${END}`, 'g');
