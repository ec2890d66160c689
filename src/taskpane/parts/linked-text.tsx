import type { ReactNode } from 'react';
import { addressOf } from '../../core/grid/address';
import type { CellRef } from '../../core/grid/grid';
import { CellLink } from './cell-link';

const ADDRESS = /(?<![A-Za-z0-9])[A-Z]{1,3}[1-9][0-9]{0,6}(?![A-Za-z0-9])/g;

interface Piece {
  readonly text: string;
  readonly cell: CellRef | null;
}

/** Where a sentence names one of the cells: the sheet in front of the address tells which of two alike. */
export function pieces(text: string, cells: readonly CellRef[]): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const [address] = match;
    const alike = cells.filter((cell) => addressOf(cell) === address);
    const before = text.slice(0, match.index);
    const cell = alike.find(({ sheet }) => before.endsWith(`${sheet}の`) || before.endsWith(`${sheet} `)) ?? alike[0];
    if (!cell) continue;
    found.push({ text: text.slice(from, match.index), cell: null }, { text: address, cell });
    from = match.index + address.length;
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
