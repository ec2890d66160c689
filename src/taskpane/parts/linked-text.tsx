import type { ReactNode } from 'react';
import { addressOf } from '../../core/grid/address';
import type { CellRef } from '../../core/grid/grid';
import { CellLink } from './cell-link';

const ADDRESS = /(?<![A-Za-z0-9])[A-Z]{1,3}[1-9][0-9]{0,6}(?![A-Za-z0-9])/g;

interface Piece {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** A place in a sentence. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Letters between two places; 0 where one follows the other. */
const between = (one: Span, other: Span): number => Math.max(one.from - other.to, other.from - one.to);

/** Where a sheet is named, and not another whose name begins the same. */
function* mentions(text: string, sheets: readonly string[]): Generator<Span & { readonly sheet: string }> {
  const longestFirst = [...sheets].sort((one, other) => other.length - one.length);
  for (let at = 0; at < text.length; at += 1) {
    const sheet = longestFirst.find((name) => name !== '' && text.startsWith(name, at));
    if (sheet === undefined) continue;
    yield { sheet, from: at, to: at + sheet.length };
    at += sheet.length - 1;
  }
}

/** Where a sentence names one of the cells. Of two alike the sheet tells that is named nearest to the address, before it or behind. */
export function pieces(text: string, cells: readonly CellRef[]): readonly Piece[] {
  const addresses = [...text.matchAll(ADDRESS)]
    .map(({ 0: address, index }) => ({ address, from: index, to: index + address.length }))
    .filter(({ address }) => cells.some((cell) => addressOf(cell) === address));
  const sheetOf = new Map<Span, string>();
  for (const mention of mentions(text, [...new Set(cells.map(({ sheet }) => sheet))])) {
    // As near to one as to another, a name stands before what it names.
    const [nearest] = addresses
      .filter((one) => between(one, mention) >= 0)
      .reverse()
      .sort((one, other) => between(one, mention) - between(other, mention));
    if (nearest && !sheetOf.has(nearest)) sheetOf.set(nearest, mention.sheet);
  }
  const found: Piece[] = [];
  let from = 0;
  for (const named of addresses) {
    const alike = cells.filter((cell) => addressOf(cell) === named.address);
    const cell = alike.find(({ sheet }) => sheet === sheetOf.get(named)) ?? alike[0];
    if (!cell) continue;
    found.push({ text: text.slice(from, named.from), cell: null }, { text: named.address, cell });
    from = named.to;
  }
  return [...found, { text: text.slice(from), cell: null }].filter((piece) => piece.text !== '');
}

/** A sentence whose cells lead there. */
export function LinkedText({ text, cells }: { text: string; cells: readonly CellRef[] }): ReactNode {
  let at = 0;
  return pieces(text, cells).map((piece) => {
    at += piece.text.length;
    return piece.cell ? (
      <CellLink key={at} cell={piece.cell}>
        {piece.text}
      </CellLink>
    ) : (
      <span key={at}>{piece.text}</span>
    );
  });
}
