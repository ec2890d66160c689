import { addressOf } from '../grid/address';
import type { CellRef } from '../grid/grid';
import { excerpt } from '../message/excerpt';
import type { Params } from '../message/params';

/** `{cell}` and `{text}` of a field for words; with a prefix `{toCell}`, `{toText}`. */
export function cellParams(field: { readonly cell: CellRef; readonly text: string }, prefix = ''): Params {
  const name = (word: string) => (prefix === '' ? word : `${prefix}${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return { [name('cell')]: addressOf(field.cell), [name('text')]: excerpt(field.text) };
}
