import type { Lettering } from './text-height';
import { linesIn } from './text-height';

/**
 * Cuts a text into pieces of at most `most` lines as it wraps in a column of `width` characters, for rows that a page cannot hold.
 * Joined again the pieces are the text, but for the line break at a cut.
 */
export function splitText(text: string, width: number, lettering: Lettering, most: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  let lines = 0;
  text.split(/\r\n|\r|\n/).forEach((paragraph, index) => {
    linesIn(paragraph, width, lettering).forEach((line, place) => {
      if (lines === most) {
        pieces.push(piece);
        piece = '';
        lines = 0;
      }
      const breaks = place === 0 && index > 0 && lines > 0;
      piece += (breaks ? '\n' : '') + line;
      lines += 1;
    });
  });
  return [...pieces, piece];
}
