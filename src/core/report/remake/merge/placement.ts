import { USUAL_ROW } from '../../layout/paper';
import { plannedFingerprint, standingFingerprint } from './fingerprint';
import type { Located } from './locate-sheet';
import { type MadeColumn, type MadeRow, type MadeSheet, plannedText } from './made-sheet';
import type { MergeDraft } from './merge-draft';
import { type StandingCell, type StandingCells, saysSomething } from './standing-sheet';

export interface PlacementSource {
  readonly cells: StandingCells;
  readonly before: MadeSheet;
  readonly located: Located;
  readonly followed: ReadonlyMap<MadeRow, MadeRow>;
  readonly after: MadeSheet;
  /** The columns and headings in which the plan leaves room for people. */
  readonly rooms: readonly MadeColumn[];
  /** On a sheet of somebody's own, where columns of people stay where they are: its last row of the list. Else null. */
  readonly listEnd: number | null;
  /** Whether a cell reckons what its whole column reckons: no writing of anybody's own. */
  readonly reckons: (cell: StandingCell) => boolean;
}

/** A column of the plan: where it stands, and its place among ours. */
interface Target {
  readonly column: number;
  readonly place: number;
}

/**
 * Where everything that people wrote goes: their columns beside the rows they stood in, rows of their own and whatever stands
 * below our list under it, and the rows of 個票 that are gone into 前回の行.
 */
export class Placement {
  /** Place among the columns we made → the same column in the plan. */
  readonly ours: ReadonlyMap<number, Target>;
  private readonly placeAt: ReadonlyMap<number, number>;
  /** Column of people → where it goes. */
  private readonly columns: ReadonlyMap<number, number>;
  /** Rows of the sheet that nothing follows, but in which people wrote. */
  private readonly previous: readonly { readonly row: number; readonly old: MadeRow }[];
  private readonly lastOfOurs: number;
  /** Rows that stand right under the list of somebody's own sheet, as its totals do: they stay there. */
  private readonly tail: readonly number[];
  private readonly inPlace: boolean;

  constructor(private readonly source: PlacementSource) {
    this.inPlace = source.listEnd !== null;
    const { cells, located, before, after, followed } = source;
    this.ours = sameColumns(before.columns, after.columns);
    this.placeAt = new Map([...located.columns].map(([place, column]) => [column, place]));
    this.columns = this.placeColumns();
    const gone = [...located.rows].filter(([, old]) => !followed.has(old));
    const stood = gone.filter(([, { kind }]) => kind === 'previous');
    const written = gone.filter(
      ([row, { kind }]) =>
        kind === 'line' && cells.row(row).some((cell) => this.isByPeople(cell) && !source.reckons(cell)),
    );
    this.previous = [...inOrder(stood), ...inOrder(written)].map(([row, old]) => ({ row, old }));
    this.lastOfOurs = Math.max(...located.rows.keys(), located.headingRow);
    this.tail = source.listEnd === null ? [] : this.rowsUnder(source.listEnd);
  }

  private rowsUnder(end: number): number[] {
    const { cells, located } = this.source;
    const rows: number[] = [];
    for (let row = end + 1; !located.rows.has(row) && cells.row(row).some(saysSomething); row += 1) rows.push(row);
    return rows;
  }

  /** Whether somebody wrote this cell, or hung something on it. */
  private isByPeople(cell: StandingCell): boolean {
    const place = this.placeAt.get(cell.column);
    const toFill = place !== undefined && this.source.before.columns[place]?.toFill === true;
    // On a sheet of somebody's own the words to choose from belong to the sheet.
    if (cell.attached || (cell.validated && !toFill && !this.inPlace)) return true;
    if (!saysSomething(cell)) return false;
    const row = this.source.located.rows.get(cell.row);
    if (place === undefined || row === undefined) return true;
    if (toFill && row.kind === 'line') return true;
    return standingFingerprint(cell) !== row.cells[place];
  }

  /** Columns of people, and columns of ours that are no longer planned but in which people wrote. */
  private placeColumns(): Map<number, number> {
    const { cells, located, after, rooms } = this.source;
    const theirs = [
      ...new Set(cells.sheet.cells.filter((cell) => !this.isOurs(cell.column)).map(({ column }) => column)),
    ]
      .filter((column) => cells.sheet.cells.some((cell) => cell.column === column && this.isByPeople(cell)))
      .sort((a, b) => a - b);
    if (this.inPlace) return new Map(theirs.map((column) => [column, column]));
    const known = new Set([...this.ours.values()].map(({ column }) => column));
    // Room that the plan leaves, and columns of the plan that people had before it.
    const free = [...rooms, ...after.columns.filter(({ column, heading }) => heading !== '' && !known.has(column))];
    const columns = new Map<number, number>();
    const others: number[] = [];
    for (const column of theirs) {
      const heading = textOf(cells.at(located.headingRow, column));
      const at = heading === '' ? -1 : free.findIndex((each) => same(each.heading, heading));
      const target = free[at];
      if (target === undefined) others.push(column);
      else {
        free.splice(at, 1);
        columns.set(column, target.column);
      }
    }
    const right = Math.max(0, ...after.columns.map(({ column }) => column), ...rooms.map(({ column }) => column));
    const wasRight = Math.max(0, ...located.columns.values(), ...columns.keys());
    const between = others.filter((column) => column <= wasRight);
    for (const [index, column] of between.entries()) columns.set(column, right + 1 + index);
    // What a plan without this column leaves behind must not overlap what stood beside it.
    const shift = right + between.length - wasRight;
    for (const column of others) if (column > wasRight) columns.set(column, column + shift);
    return columns;
  }

  private isOurs(column: number): boolean {
    const place = this.placeAt.get(column);
    return place !== undefined && this.ours.has(place);
  }

  /** Where a column of the sheet stands in the new one; `undefined` for one of ours that is gone with nothing of people in it. */
  columnOf(column: number): number | undefined {
    const place = this.placeAt.get(column);
    const target = place === undefined ? undefined : this.ours.get(place);
    return target?.column ?? this.columns.get(column);
  }

  /** Columns of people, and what hangs on them, go with their rows. */
  carryColumns(draft: MergeDraft): void {
    const { cells, located, followed } = this.source;
    for (const [row, old] of located.rows) {
      const next = followed.get(old);
      if (next === undefined) continue;
      for (const cell of cells.row(row)) {
        const column = this.columns.get(cell.column);
        if (column === undefined || this.isOurs(cell.column)) continue;
        const gone = this.placeAt.has(cell.column);
        if (gone && !this.isByPeople(cell) && row !== located.headingRow) continue;
        this.carryBeside(draft, cell, { row: next.row, column });
      }
    }
  }

  private carryBeside(draft: MergeDraft, cell: StandingCell, to: { row: number; column: number }): void {
    const planned = draft.plannedAt(to);
    const readable = draft.readableAt(to);
    // A title over their column is no place for what they wrote there.
    const meant = readable.column === to.column ? readable : to;
    const room = this.source.rooms.some(({ column }) => column === to.column);
    const ours = plannedFingerprint(planned?.value ?? null);
    if (!room && ours !== '') {
      // The plan has a column by this heading now: what people wrote in theirs goes before.
      if (!saysSomething(cell) || standingFingerprint(cell) === ours) return;
      draft.byHand({
        ...to,
        heading: draft.headingOf(to.column),
        name: '',
        theirs: textOf(cell),
        ours: planned === undefined ? '' : plannedText(planned),
      });
    }
    if (saysSomething(cell) || planned === undefined) draft.carry(cell, saysSomething(cell) ? meant : to, textOf(cell));
    else if (cell.attached || cell.validated) draft.attach(cell, meant);
  }

  /** Writes 前回の行 below the list and gives its rows, to be remembered. */
  carryPrevious(draft: MergeDraft, words: string): MadeRow[] {
    if (this.previous.length === 0) return [];
    const { cells, after, before } = this.source;
    const top = draft.bottom + this.tail.length + 2;
    const caption = draft.line(top, words);
    const blank = after.columns.map(() => '');
    const rows: MadeRow[] = [
      {
        row: top,
        kind: 'caption',
        cells: blank.map((_, place) => (place === 0 ? plannedFingerprint(caption.value) : '')),
        signs: [],
        name: '',
        accepted: [],
      },
    ];
    this.previous.forEach(({ row, old }, index) => {
      const to = top + 1 + index;
      for (const cell of cells.row(row)) {
        const column = this.source.reckons(cell) ? undefined : this.columnOf(cell.column);
        if (column !== undefined) draft.carry(cell, { row: to, column }, textOf(cell));
      }
      const prints = [...blank];
      before.columns.forEach((_, place) => {
        const target = this.ours.get(place);
        if (target !== undefined) prints[target.place] = old.cells[place] ?? '';
      });
      rows.push({ ...old, row: to, kind: 'previous', cells: prints, accepted: [] });
    });
    return rows;
  }

  /** Rows of people's own, and whatever stands below our list, stand below it again, as far from it as they did. */
  carryOwnRows(draft: MergeDraft): void {
    const { cells, located, followed } = this.source;
    const block = this.previous.length === 0 ? 0 : this.previous.length + 2;
    let base = draft.bottom + block;
    const taken = new Set<number>();
    const tail = new Set(this.tail);
    const own = cells
      .rowNumbers()
      .filter(
        (row) =>
          !located.rows.has(row) &&
          !tail.has(row) &&
          cells.row(row).some((cell) => saysSomething(cell) || cell.attached),
      )
      // Above the list of somebody's own sheet everything stays where it is.
      .filter((row) => !this.inPlace || row > located.headingRow);
    const carry = (row: number, to: number) => {
      // A line above the headings is seldom as narrow as its column.
      const usual = row < located.headingRow ? USUAL_ROW : undefined;
      const height = cells.sheet.heights?.get(row) ?? usual;
      if (height !== undefined) draft.setHeight(to, height);
      for (const cell of cells.row(row)) {
        const column = this.columnOf(cell.column);
        if (column !== undefined) draft.carry(cell, { row: to, column }, textOf(cell));
      }
      taken.add(to);
    };
    for (const [at, row] of this.tail.entries()) carry(row, draft.bottom + 1 + at);
    for (const row of own.filter((each) => each < this.lastOfOurs)) {
      // Beside a gap of ours, or under it, where the new list has a gap as well.
      const above = Math.max(-1, ...[...located.rows.keys()].filter((each) => each < row));
      const next = followed.get(located.rows.get(above) ?? NOTHING)?.row;
      const gap = above < 0 ? row : next === undefined ? undefined : next + row - above;
      if (gap !== undefined && gap <= draft.bottom && !taken.has(gap) && !this.isMade(gap)) carry(row, gap);
      else {
        base += 1;
        carry(row, base);
      }
    }
    for (const row of own.filter((each) => each > this.lastOfOurs)) carry(row, base + row - this.lastOfOurs);
  }

  private isMade(row: number): boolean {
    return this.source.after.rows.some((each) => each.row === row);
  }

  /** Where each column goes that stands again: ours and people's. */
  placesOfColumns(): ReadonlyMap<number, number> {
    return new Map([...this.columns, ...this.standingColumns().map(({ from, to }) => [from, to] as const)]);
  }

  /** Pairs of a column as it stands and as it will, but for those in the room that the plan leaves. */
  standingColumns(): readonly { readonly from: number; readonly to: number; readonly made: MadeColumn | null }[] {
    const { before, located, rooms } = this.source;
    const own = [...this.ours].flatMap(([place, { column }]) => {
      const from = located.columns.get(place);
      const made = before.columns[place];
      return from === undefined || made === undefined ? [] : [{ from, to: column, made }];
    });
    const room = new Set(rooms.map(({ column }) => column));
    const beside = [...this.columns].filter(([, to]) => !room.has(to)).map(([from, to]) => ({ from, to, made: null }));
    return [...own, ...beside];
  }
}

const NOTHING: MadeRow = { row: -1, kind: 'top', cells: [], signs: [], name: '', accepted: [] };

function inOrder(rows: readonly (readonly [number, MadeRow])[]): readonly (readonly [number, MadeRow])[] {
  return [...rows].sort(([a], [b]) => a - b);
}

/** The same heading is the same column; one heading over several columns holds them together. */
export function sameColumns(before: readonly MadeColumn[], after: readonly MadeColumn[]): Map<number, Target> {
  const ours = new Map<number, Target>();
  const taken = new Set<number>();
  before.forEach(({ heading }, place) => {
    const left = ours.get(place - 1);
    const found =
      heading === ''
        ? left === undefined || after[left.place + 1]?.heading !== ''
          ? -1
          : left.place + 1
        : after.findIndex((each, at) => !taken.has(at) && same(each.heading, heading));
    const column = after[found]?.column;
    if (column === undefined) return;
    taken.add(found);
    ours.set(place, { column, place: found });
  });
  return ours;
}

function same(a: string, b: string): boolean {
  return a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim();
}

function textOf(cell: StandingCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}
