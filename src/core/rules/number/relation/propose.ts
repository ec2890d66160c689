import { figureRoles } from '../../../notation/figure-words';
import { foldLabel } from '../../../notation/fold';
import type { Figure } from '../../facts/figures';
import type { Operation, Relation } from './relation';

/** Rows of one table stand no further apart. */
const GAP = 2;
/** So many rows or columns are looked at from a result. */
const FURTHEST = 20;
/** Factors stand close above their product. */
const NEAR = 4;

interface Placed {
  readonly figure: Figure;
  readonly words: string;
}

/** Relations that the layout and the words of one 個票 allow; whether they hold is for the numbers of all to show. */
export function proposeRelations(figures: readonly Figure[]): readonly Relation[] {
  const columns = linesOf(figures, 'column', 'row');
  const rows = linesOf(figures, 'row', 'column');
  return [...columns.flatMap((line) => [...alongColumn(line)]), ...rows.flatMap((line) => [...alongRow(line)])];
}

/** The numbers of each column, top to bottom, or of each row, left to right. */
function linesOf(
  figures: readonly Figure[],
  by: 'row' | 'column',
  along: 'row' | 'column',
): readonly (readonly Figure[])[] {
  const lines = new Map<string, Figure[]>();
  for (const figure of figures) {
    const { cell } = figure.value;
    const line = `${cell.sheet}\n${cell[by]}`;
    lines.set(line, [...(lines.get(line) ?? []), figure]);
  }
  return [...lines.values()].map((line) => line.sort((a, b) => a.value.cell[along] - b.value.cell[along]));
}

/** Row labels name the numbers of a column. Its parts stand above the total, or below it where they are set in. */
function* alongColumn(line: readonly Figure[]): Iterable<Relation> {
  const placed = line.map((figure): Placed => ({ figure, words: figure.value.labelText }));
  for (const [at, one] of placed.entries()) {
    const above = touching(placed, at, -1);
    const below = touching(placed, at, 1);
    const roles = figureRoles(one.words);
    const named = namedParts(one, placed);
    if (named) yield named;
    if (roles.includes('total')) yield* sums(one, above);
    yield* sums(one, below.slice(0, countSetIn(one, below)), true);
    if (roles.includes('difference')) yield* pairs('difference', one, above);
    if (roles.includes('ratio')) yield* pairs('percent', one, above);
    if (roles.length === 0 || (roles.includes('total') && !SUM.test(foldLabel(one.words))))
      yield* products(one, above.slice(0, NEAR));
  }
}

/** What says outright that it is added up is no product. */
const SUM = /合計|小計|総計|^計/u;

/** Column headings name the numbers of a row. */
function* alongRow(line: readonly Figure[]): Iterable<Relation> {
  const placed = line.map((figure): Placed => ({ figure, words: figure.heading }));
  for (const [at, one] of placed.entries()) {
    const before = placed.slice(Math.max(0, at - FURTHEST), at).reverse();
    const beside = [...before, ...placed.slice(at + 1, at + 1 + NEAR)];
    const roles = figureRoles(one.words);
    if (roles.includes('total')) yield* sums(one, before);
    if (roles.includes('difference')) yield* pairs('difference', one, beside);
    if (roles.includes('ratio')) yield* pairs('percent', one, beside);
  }
}

/** What stands next to it in its column without a break, nearest first. */
function touching(placed: readonly Placed[], at: number, step: 1 | -1): Placed[] {
  const found: Placed[] = [];
  let row = placed[at]?.figure.value.cell.row ?? 0;
  for (let index = at + step; found.length < FURTHEST; index += step) {
    const next = placed[index];
    if (!next || Math.abs(next.figure.value.cell.row - row) > GAP) break;
    found.push(next);
    row = next.figure.value.cell.row;
  }
  return found;
}

/** How deep a row's words are set in: by blanks, or as a part of what stands above (うち国庫支出金). */
function indent(words: string): number {
  const [before = ''] = /^[\s\u3000・]*/u.exec(words) ?? [];
  return before.length + (words.startsWith('うち', before.length) ? 1 : 0);
}

/** How many of the rows below are set in deeper than the row itself. */
function countSetIn(one: Placed, below: readonly Placed[]): number {
  const end = below.findIndex(({ words }) => indent(words) <= indent(one.words));
  return end < 0 ? below.length : end;
}

/** Every run of two or more that begins beside the total; of totals, those alone as well. `whole`: all of them, no less. */
function* sums(result: Placed, near: readonly Placed[], whole = false): Iterable<Relation> {
  for (let count = whole ? near.length : 2; count <= near.length; count += 1) {
    const run = near.slice(0, count);
    if (count >= 2) yield relation('sum', result, run);
  }
  if (whole) return;
  const subtotals = near.filter(({ words }) => figureRoles(words).includes('total'));
  for (let count = 2; count <= subtotals.length; count += 1) yield relation('sum', result, subtotals.slice(0, count));
}

function* pairs(operation: Operation, result: Placed, near: readonly Placed[]): Iterable<Relation> {
  for (const first of near) {
    for (const second of near) if (first !== second) yield relation(operation, result, [first, second]);
  }
}

function* products(result: Placed, near: readonly Placed[]): Iterable<Relation> {
  for (const [at, first] of near.entries()) {
    for (const second of near.slice(at + 1)) {
      yield relation('product', result, [first, second]);
      yield relation('per-hour', result, [first, second]);
    }
  }
}

/** 総事業費（事業費＋人件費）: the label itself says of which rows. */
function namedParts(one: Placed, placed: readonly Placed[]): Relation | null {
  const inside = /\(([^()]+)\)\s*$/u.exec(foldLabel(one.words))?.[1] ?? '';
  const [sign, ...more] = new Set(inside.match(/[+\-−×]/gu) ?? []);
  if (sign === undefined || more.length > 0) return null;
  const parts = inside
    .split(sign)
    .map((name) => placed.find((other) => other !== one && bare(other.words) === bare(name)));
  const found = parts.filter((part) => part !== undefined);
  if (found.length < parts.length) return null;
  const operation = sign === '+' ? 'sum' : sign === '×' ? 'product' : 'difference';
  return operation !== 'sum' && found.length !== 2 ? null : relation(operation, one, found);
}

const bare = (words: string): string => foldLabel(words).replace(/\([^()]*\)$/u, '');

function relation(operation: Operation, result: Placed, parts: readonly Placed[]): Relation {
  return {
    operation,
    result: result.figure.value.key,
    parts: parts.map(({ figure }) => figure.value.key),
    name: [operation, ...[result, ...parts].map(({ words }) => foldLabel(words))].join('\n'),
  };
}
