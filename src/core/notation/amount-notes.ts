import type { FoldedText } from './fold';

/** A stretch of the folded text, end excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The stretches as they stand in the cell, before folding; `null` when there are none. */
export function writtenNotes(source: FoldedText, stretches: readonly Stretch[]): string | null {
  const written = [...stretches]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) =>
      source.raw.slice(source.offsets[start] ?? 0, source.offsets[end] ?? source.raw.length).trim(),
    )
    .filter((note) => note !== '');
  return written.length > 0 ? written.join(' ') : null;
}
