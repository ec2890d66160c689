import { type CellStyle, type StyleChange, styleOf } from '../../layout/cell-style';
import { LOOKS } from '../../layout/look';
import type { Look } from '../../layout/sheet-plan';
import type { MadeRow, MadeSheet } from './made-sheet';

/** How we dressed a cell that we made; `null` where nobody remembers, or where its looks were somebody's own. */
export function styleWorn(made: MadeSheet, row: MadeRow, place: number): CellStyle | null {
  if (row.kind === 'previous' || row.kind === 'caption' || made.own) return null;
  const usual = row.kind === 'line' ? made.columns[place]?.worn : undefined;
  const word = row.worn?.[String(place)] ?? usual ?? '';
  const end = word.indexOf(' ');
  const look = word.slice(0, end);
  return isLook(look) ? styleOf(look, word.slice(end + 1)) : null;
}

function isLook(word: string): word is Look {
  return Object.hasOwn(LOOKS, word);
}

/** What of a cell's style is not as we made it; `null` for nothing. */
export function changeOf(is: CellStyle | undefined, was: CellStyle | null): StyleChange | null {
  if (is === undefined || was === null) return null;
  const parts = Object.keys(was) as (keyof CellStyle)[];
  const changed = parts.filter((part) => !same(is[part], was[part]));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((part) => [part, is[part]]));
}

function same(one: CellStyle[keyof CellStyle], other: CellStyle[keyof CellStyle]): boolean {
  return typeof one === 'string' && typeof other === 'string'
    ? one.toUpperCase() === other.toUpperCase()
    : one === other;
}
