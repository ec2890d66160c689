import { standingFingerprint } from './fingerprint';
import type { MadeRow, MadeSheet } from './made-sheet';
import { type StandingCells, saysSomething } from './standing-sheet';

/** Where that which we made stands now: people sort, put rows and columns in, take some away, and correct headings. */
export interface Located {
  /** Place in `made.columns` → column on the sheet. */
  readonly columns: ReadonlyMap<number, number>;
  /** Row on the sheet → what we made there. */
  readonly rows: ReadonlyMap<number, MadeRow>;
  readonly headingRow: number;
}

/** Fewer headings than this, where there are more, are no sign of our list. */
const FEWEST_HEADINGS = 2;

/** Finds our columns and rows again; `null` when the sheet holds nothing of them. */
export function locateSheet(standing: StandingCells, made: MadeSheet): Located | null {
  const headingRow = findHeadings(standing, made);
  if (headingRow === null) return null;
  const columns = locateColumns(standing, made, headingRow);
  return { columns, rows: locateRows(standing, made, columns, headingRow), headingRow };
}

/** The row that says most of our headings; of several the one nearest to where it was. */
function findHeadings(standing: StandingCells, made: MadeSheet): number | null {
  const wanted = new Set(made.columns.flatMap(({ heading }) => (heading === '' ? [] : [textKey(heading)])));
  let best: { row: number; found: number } | null = null;
  for (const row of standing.rowNumbers()) {
    const found = new Set(
      headingsAt(standing, row, made).flatMap(({ text }) => (wanted.has(textKey(text)) ? [textKey(text)] : [])),
    ).size;
    if (found < Math.min(FEWEST_HEADINGS, wanted.size) || found === 0) continue;
    const nearer = best === null ? true : Math.abs(row - made.headingRow) < Math.abs(best.row - made.headingRow);
    if (best === null || found > best.found || (found === best.found && nearer)) best = { row, found };
  }
  return best?.row ?? null;
}

/** The headings that end in a row, which may stand in those above it. */
export function headingsAt(
  standing: StandingCells,
  row: number,
  { headingRows = 1 }: Pick<MadeSheet, 'headingRows'>,
): { readonly column: number; readonly text: string }[] {
  const found = new Map<number, string>();
  for (let each = row; each > row - headingRows; each -= 1) {
    for (const { column, value } of standing.row(each)) {
      if (typeof value === 'string' && value.trim() !== '' && !found.has(column)) found.set(column, value);
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([column, text]) => ({ column, text }));
}

function locateColumns(standing: StandingCells, made: MadeSheet, headingRow: number): Map<number, number> {
  const columns = new Map<number, number>();
  const taken = new Set<number>();
  const take = (place: number, column: number) => {
    columns.set(place, column);
    taken.add(column);
  };
  const headings = headingsAt(standing, headingRow, made);
  made.columns.forEach(({ heading }, place) => {
    if (heading === '') {
      // A heading over several columns stands in the first of them.
      const before = columns.get(place - 1);
      const next = before === undefined ? undefined : before + 1;
      const isBlank =
        !headings.some(({ column }) => column === next) && !saysSomething(standing.at(headingRow, next ?? -1));
      if (next !== undefined && !taken.has(next) && isBlank) take(place, next);
      return;
    }
    const found = headings.find(({ column, text }) => !taken.has(column) && textKey(text) === textKey(heading));
    if (found !== undefined) take(place, found.column);
  });
  // A heading that somebody corrected: what stands below it is still ours.
  const free = Array.from({ length: standing.right + 1 }, (_, column) => column).filter((column) => !taken.has(column));
  made.columns.forEach((_, place) => {
    if (columns.has(place)) return;
    const prints = new Set(
      made.rows.flatMap(({ row, cells }) => (row > made.headingRow && cells[place] ? [cells[place]] : [])),
    );
    let best: { column: number; found: number } | null = null;
    for (const column of free) {
      if (taken.has(column)) continue;
      let found = 0;
      let filled = 0;
      for (const row of standing.rowNumbers()) {
        const print = row > headingRow ? standingFingerprint(standing.at(row, column)) : '';
        if (print !== '') filled += 1;
        if (print !== '' && prints.has(print)) found += 1;
      }
      if (found > 0 && found * 2 >= filled && found > (best?.found ?? 0)) best = { column, found };
    }
    if (best !== null) take(place, best.column);
  });
  takeBetween(made.columns.length, columns, take);
  return columns;
}

/** A column of which neither heading nor content is left as it was still stands between its neighbours. */
function takeBetween(
  count: number,
  columns: ReadonlyMap<number, number>,
  take: (place: number, column: number) => void,
): void {
  for (let place = 0; place < count; place += 1) {
    if (columns.has(place)) continue;
    let end = place;
    while (end + 1 < count && !columns.has(end + 1)) end += 1;
    const left = place === 0 ? -1 : columns.get(place - 1);
    const right = columns.get(end + 1);
    const room = left === undefined || right === undefined ? null : right - left - 1;
    if (left !== undefined && room === end - place + 1) {
      for (let each = place; each <= end; each += 1) take(each, left + 1 + each - place);
    }
    place = end;
  }
}

/** Which row of ours stands where: told by what we wrote in it, then by the greater part of it, then by its place. */
function locateRows(
  standing: StandingCells,
  made: MadeSheet,
  columns: ReadonlyMap<number, number>,
  headingRow: number,
): Map<number, MadeRow> {
  const rows = new Map<number, MadeRow>();
  const taken = new Set<MadeRow>();
  const take = (row: number, is: MadeRow) => {
    rows.set(row, is);
    taken.add(is);
  };
  const printsAt = (row: number) =>
    made.columns.map((_, place) => {
      const column = columns.get(place);
      return column === undefined ? null : standingFingerprint(standing.at(row, column));
    });
  const prints = new Map(standing.rowNumbers().map((row) => [row, printsAt(row)]));
  const shift = headingRow - made.headingRow;
  const heading = made.rows.find(({ kind }) => kind === 'heading');
  if (heading !== undefined) take(headingRow, heading);
  const body = made.rows.filter((row) => row !== heading);
  const others = [...prints].filter(([row]) => row !== headingRow);
  const free = new Map<string, MadeRow[]>();
  for (const is of body) {
    const key = keyOf(is.cells.map((print, place) => (columns.has(place) ? print : null)));
    if (key !== null) free.set(key, [...(free.get(key) ?? []), is]);
  }
  for (const [row, own] of others) {
    const key = keyOf(own);
    const found = key === null ? undefined : free.get(key)?.shift();
    if (found !== undefined) take(row, found);
  }
  // Title and legend keep their order, whatever somebody made of them.
  for (const is of body) {
    const row = is.row + shift;
    if (is.kind === 'top' && !taken.has(is) && !rows.has(row) && prints.has(row)) take(row, is);
  }
  const pairs = others
    .filter(([row]) => !rows.has(row))
    .flatMap(([row, own]) =>
      body
        .filter((is) => !taken.has(is))
        .map((is) => ({ row, is, alike: alikeness(is.cells, own), off: Math.abs(is.row + shift - row) })),
    )
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => b.alike - a.alike || a.off - b.off);
  for (const { row, is } of pairs) if (!rows.has(row) && !taken.has(is)) take(row, is);
  // A row whose every word was typed over still stands between the same rows.
  for (const is of body) {
    if (taken.has(is)) continue;
    const above = [...rows].find(([, each]) => each.row === is.row - 1)?.[0];
    const row = above === undefined ? is.row + shift : above + 1;
    if (row > headingRow && !rows.has(row) && prints.has(row)) {
      const next = body.find((each) => each.row === is.row + 1);
      const follows = next === undefined || !taken.has(next) || rows.get(row + 1) === next;
      if (above !== undefined && follows) take(row, is);
    }
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

/** `null` for a row that says nothing by which it could be told. */
function keyOf(prints: readonly (string | null)[]): string | null {
  return prints.some((print) => print !== null && print !== '') ? prints.join(' ') : null;
}

/** How many cells stand as we wrote them, when they are at least half of what we wrote; else 0. */
function alikeness(made: readonly string[], standing: readonly (string | null)[]): number {
  let same = 0;
  let written = 0;
  made.forEach((print, place) => {
    if (print === '' || standing[place] === null) return;
    written += 1;
    if (standing[place] === print) same += 1;
  });
  return same * 2 >= written ? same : 0;
}

function textKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
