import { likeness } from '../../../organisation/match-index';
import { standingFingerprint } from './fingerprint';
import { headingsAt, type Located, locateSheet } from './locate-sheet';
import type { MadeRow, MadeSheet } from './made-sheet';
import { withoutMark } from './own-sheet';
import { sameColumns } from './placement';
import { type Place, type StandingCell, StandingCells, type StandingSheet, saysSomething } from './standing-sheet';

/** How much was copied into a list of another layout, and how much has no place there. */
export interface HandedOver {
  readonly copied: number;
  readonly left: readonly LeftCell[];
}

/** A cell that stays in the list before alone. */
export interface LeftCell extends Place {
  readonly text: string;
}

/** A list as it stands, and what of it we made. */
export interface ListAsItStands {
  readonly sheet: StandingSheet;
  readonly made: MadeSheet;
}

/** What people wrote in a list, to be copied into one of another layout. */
export interface HandOver {
  /** Cells with their place in the other list, headings of columns that it does not have included. */
  readonly copies: readonly { readonly from: Place; readonly to: Place }[];
  /** Where each cell of a row that is followed stands there: a formula speaks of them. */
  readonly placeIn: (row: number, column: number) => Place | null;
  /** Cells that have no place there: their 個票 or their column is not in it, or somebody wrote there before. */
  readonly left: readonly LeftCell[];
}

/** Names that share less than this are two names. */
const ALIKE = 0.6;

/**
 * What people wrote in `from` goes beside the same 個票 in `to`, under the same heading; a column that `to` does not have comes behind
 * it. What stands in `to` is never replaced but where we wrote it ourselves.
 */
export function handOver(from: ListAsItStands, to: ListAsItStands): HandOver {
  const [cells, there] = [from, to].map(({ sheet }) => new StandingCells(withoutMark(sheet))) as [
    StandingCells,
    StandingCells,
  ];
  const [located, locatedThere] = [locateSheet(cells, from.made), locateSheet(there, to.made)];
  if (located === null || locatedThere === null) return { copies: [], placeIn: () => null, left: [] };
  const rows = rowsThere(located, locatedThere);
  const columns = new Columns(
    { cells, located, made: from.made },
    { cells: there, located: locatedThere, made: to.made },
  );
  const placeIn = (row: number, column: number): Place | null => {
    const toRow = rows.get(row);
    const toColumn = toRow === undefined ? null : columns.there(column);
    return toRow === undefined || toColumn === null ? null : { row: toRow, column: toColumn };
  };
  const copies: { from: Place; to: Place }[] = [];
  const left: LeftCell[] = [];
  for (const row of cells.rowNumbers()) {
    if (row <= located.headingRow && located.rows.get(row)?.kind === 'heading') continue;
    // What stands round the list of somebody's own sheet belongs to that sheet.
    const kind = located.rows.get(row)?.kind;
    if (from.made.own && kind !== 'line' && kind !== 'previous') continue;
    for (const cell of cells.row(row)) {
      if (!saysSomething(cell) || !columns.isByPeople(cell)) continue;
      const place = placeIn(row, cell.column);
      const stands = place === null ? undefined : there.at(place.row, place.column);
      const stays = { row, column: cell.column, text: cell.value === null ? '' : String(cell.value) };
      if (place === null) left.push(stays);
      else if (standingFingerprint(stands) === standingFingerprint(cell)) continue;
      else if (saysSomething(stands) && !columns.isOurs(stands, locatedThere, to.made)) left.push(stays);
      else copies.push({ from: cell, to: place });
    }
  }
  return { copies: [...columns.headings(copies), ...copies], placeIn, left };
}

/** Row of a 個票 in the one list → its row in the other: the same name, else the likest one. Of names that several bear, none. */
function rowsThere(located: Located, there: Located): Map<number, number> {
  const lines = (found: Located) => {
    const named = [...found.rows].filter(
      ([, { kind, name }]) => (kind === 'line' || kind === 'previous') && name !== '',
    );
    return named.filter(([, { name }]) => named.filter(([, other]) => other.name === name).length === 1);
  };
  const [own, others] = [lines(located), new Map(lines(there).map(([row, made]) => [row, made.name]))];
  const rows = new Map<number, number>();
  const take = (row: number, to: number) => {
    rows.set(row, to);
    others.delete(to);
  };
  for (const [row, { name }] of own) {
    const same = [...others].find(([, other]) => other === name);
    if (same !== undefined) take(row, same[0]);
  }
  const near = own
    .filter(([row]) => !rows.has(row))
    .flatMap(([row, { name }]) => [...others].map(([to, other]) => ({ row, to, alike: likeness(name, other) })))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  for (const { row, to } of near) if (!rows.has(row) && others.has(to)) take(row, to);
  return rows;
}

interface FoundList {
  readonly cells: StandingCells;
  readonly located: Located;
  readonly made: MadeSheet;
}

/** Which columns of the one list are which of the other. */
class Columns {
  private readonly placeAt: ReadonlyMap<number, number>;
  private readonly found = new Map<number, number | null>();
  /** Columns of people for which the other list has none → where they come. */
  private readonly behind = new Map<number, number>();

  constructor(
    private readonly own: FoundList,
    private readonly other: FoundList,
  ) {
    this.placeAt = new Map([...own.located.columns].map(([place, column]) => [column, place]));
    const ours = sameColumns(own.made.columns, other.made.columns);
    for (const [place, column] of own.located.columns) {
      const says = own.made.columns[place]?.says;
      const same = says === undefined ? -1 : other.made.columns.findIndex((each) => each.says === says);
      const there = same >= 0 ? same : ours.get(place)?.place;
      this.found.set(column, there === undefined ? null : (other.located.columns.get(there) ?? null));
    }
    const headings = headingsAt(other.cells, other.located.headingRow, other.made);
    for (const { column, text } of headingsAt(own.cells, own.located.headingRow, own.made)) {
      if (this.placeAt.has(column)) continue;
      this.found.set(column, headings.find((each) => bare(each.text) === bare(text))?.column ?? null);
    }
  }

  /** Where a column stands in the other list; `null` for one of ours that it does not have. */
  there(column: number): number | null {
    const known = this.found.get(column) ?? null;
    if (known !== null || this.placeAt.has(column)) return known;
    const next = this.behind.get(column) ?? this.other.cells.right + 1 + this.behind.size;
    this.behind.set(column, next);
    return next;
  }

  /** Whether somebody wrote this cell: in a column of theirs, where we leave room, or over what we wrote. */
  isByPeople(cell: StandingCell): boolean {
    return !this.isOurs(cell, this.own.located, this.own.made);
  }

  isOurs(cell: StandingCell | undefined, located: Located, made: MadeSheet): boolean {
    if (cell === undefined) return true;
    const row: MadeRow | undefined = located.rows.get(cell.row);
    const [place] = [...located.columns].find(([, column]) => column === cell.column) ?? [];
    if (row === undefined || place === undefined) return false;
    return standingFingerprint(cell) === row.cells[place] && !(made.columns[place]?.toFill && row.kind === 'line');
  }

  /** The headings of the columns that come behind the other list. */
  headings(copies: readonly { readonly to: Place }[]): { from: Place; to: Place }[] {
    const used = new Set(copies.map(({ to }) => to.column));
    const { cells, located, made } = this.own;
    const rowOf = (column: number): number | null => {
      for (let row = located.headingRow; row > located.headingRow - (made.headingRows ?? 1); row -= 1)
        if (saysSomething(cells.at(row, column))) return row;
      return null;
    };
    return [...this.behind].flatMap(([column, to]) => {
      const row = rowOf(column);
      return row === null || !used.has(to)
        ? []
        : [{ from: { row, column }, to: { row: this.other.located.headingRow, column: to } }];
    });
  }
}

function bare(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
