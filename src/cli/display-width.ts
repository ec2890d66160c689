import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that a text takes on a terminal. △ ○ ① and the like take two, as terminals set up for Japanese show them. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // Combining marks (a separate ゙, variation selectors) stand over the character before.
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    width += eastAsianWidth(code, { ambiguousAsWide: true });
  }
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}

/** The end of a text that fits into so many columns, an … before what was cut: of a path the end tells most. */
export function fitEnd(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let rest = [...text];
  while (rest.length > 0 && displayWidth(rest.join('')) > width - 2) rest = rest.slice(1);
  return `…${rest.join('')}`;
}
