import type { Params } from '../check/finding';
import { addressOf } from '../grid/address';
import type { CellRef } from '../grid/grid';
import { foldWidth } from '../notation/fold';

const LONGEST = 40;

/** A passage short enough to stand in a sentence. */
export function passage(text: string): string {
  const line = foldWidth(text).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('')}…`;
}

/** `{cell}` and `{text}` of a field for words; with a prefix `{toCell}`, `{toText}`. */
export function cellParams(field: { readonly cell: CellRef; readonly text: string }, prefix = ''): Params {
  const name = (word: string) => (prefix === '' ? word : `${prefix}${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return { [name('cell')]: addressOf(field.cell), [name('text')]: passage(field.text) };
}
