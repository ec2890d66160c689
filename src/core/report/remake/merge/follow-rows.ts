import { likeness } from '../../../organisation/match-index';
import type { MadeRow } from './made-sheet';

/** Names that share less than this are two names. */
const ALIKE = 0.6;

/** A row made before → the row that goes on with it. Each is taken once; the surest sign decides first, `nearNames` but the last. */
export function followRows(
  before: readonly MadeRow[],
  after: readonly MadeRow[],
  nearNames: boolean,
): ReadonlyMap<MadeRow, MadeRow> {
  const followed = new Map<MadeRow, MadeRow>();
  const taken = new Set<MadeRow>();
  const take = (old: MadeRow, next: MadeRow) => {
    followed.set(old, next);
    taken.add(next);
  };
  // What stands in the list is asked before what stands in 前回の行: of two that claim a row the living one has it.
  const lines = [...before.filter(({ kind }) => kind === 'line'), ...before.filter(({ kind }) => kind === 'previous')];
  const count = Math.max(0, ...after.map(({ signs }) => signs.length));
  const bySign = (sign: number) => {
    const free = new Map<string, MadeRow[]>();
    for (const next of after) {
      const key = next.signs[sign];
      if (key && !taken.has(next)) free.set(key, [...(free.get(key) ?? []), next]);
    }
    for (const old of lines) {
      const key = old.signs[sign];
      const next = key && !followed.has(old) ? free.get(key)?.shift() : undefined;
      if (next !== undefined) take(old, next);
    }
  };
  // The link comes last of the signs, and after the names: sheets are reused.
  for (let sign = 0; sign < count - 1; sign += 1) bySign(sign);
  if (nearNames) byLikeness(lines, after, followed, take, taken);
  if (linksTellApart(after, count - 1)) bySign(count - 1);
  withoutSigns(before, after, followed, take, taken);
  return followed;
}

/** One link in many rows, as where a 個票 has a row for each year, tells none of them. */
function linksTellApart(rows: readonly MadeRow[], sign: number): boolean {
  const links = rows.flatMap(({ signs }) => signs[sign] ?? []);
  return new Set(links).size === links.length;
}

type Take = (old: MadeRow, next: MadeRow) => void;

function byLikeness(
  lines: readonly MadeRow[],
  after: readonly MadeRow[],
  followed: ReadonlyMap<MadeRow, MadeRow>,
  take: Take,
  taken: ReadonlySet<MadeRow>,
): void {
  const pairs = lines
    .filter((old) => !followed.has(old) && old.name !== '')
    .flatMap((old) =>
      after
        .filter((next) => !taken.has(next) && next.name !== '')
        .map((next) => ({ old, next, alike: likeness(old.name, next.name) })),
    )
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike);
  for (const { old, next } of pairs) if (!followed.has(old) && !taken.has(next)) take(old, next);
}

/** Titles and the further rows of one 個票 have no sign of their own: they go with the row above them. */
function withoutSigns(
  before: readonly MadeRow[],
  after: readonly MadeRow[],
  followed: ReadonlyMap<MadeRow, MadeRow>,
  take: Take,
  taken: ReadonlySet<MadeRow>,
): void {
  const headings = [before, after].map((rows) => rows.find(({ kind }) => kind === 'heading'));
  if (headings[0] && headings[1]) take(headings[0], headings[1]);
  const plain = ({ kind, signs }: MadeRow) =>
    kind === 'top' || (kind === 'line' && signs.every((sign) => sign === null));
  const nextAt = new Map(after.map((row) => [row.row, row]));
  const oldAt = new Map(before.map((row) => [row.row, row]));
  // People put lines between them: the first goes with the first, the next with the next, where there are as many.
  const titles = [before, after].map((rows) => rows.filter(({ kind }) => kind === 'top').sort((a, b) => a.row - b.row));
  const areAsMany = titles[0]?.length === titles[1]?.length;
  titles[0]?.forEach((old, place) => {
    const next = areAsMany ? titles[1]?.[place] : undefined;
    if (next !== undefined && !followed.has(old) && !taken.has(next)) take(old, next);
  });
  for (const old of [...before].sort((a, b) => a.row - b.row)) {
    if (!plain(old) || followed.has(old)) continue;
    const above = oldAt.get(old.row - 1);
    const beside = above === undefined ? undefined : followed.get(above);
    const next = nextAt.get(above === undefined ? 0 : (beside?.row ?? Number.NaN) + 1);
    if (next !== undefined && next.kind === old.kind && plain(next) && !taken.has(next)) take(old, next);
  }
}
