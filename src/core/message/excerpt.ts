import { inOneLine } from './one-line';

/** A text short enough to stand in a sentence: line breaks become blanks, the rest becomes …. */
export function excerpt(text: string, length = 40): string {
  const line = inOneLine(text);
  const letters = [...line];
  return letters.length <= length ? line : `${letters.slice(0, length - 1).join('')}…`;
}
