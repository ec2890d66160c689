/** A piece of a text, and what stands there instead. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with pieces replaced; the pieces do not overlap, and those at one place keep their order. */
export function replaceAt(text: string, cuts: readonly Replacement[]): string {
  if (cuts.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    pieces.push(text.slice(at, cut.from), cut.text);
    at = cut.to;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
