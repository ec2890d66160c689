import { fullAddress } from '../../../grid/address';
import { figureRoles } from '../../../notation/figure-words';
import { foldLabel } from '../../../notation/fold';
import type { Figure } from '../../facts/figures';
import type { Operation, Relation } from './relation';
import { isNamed, statedReckoning } from './stated';

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
export function proposeRelations(all: readonly Figure[]): readonly Relation[] {
  const figures = oncePerCell(all);
  const columns = linesOf(figures, 'column', 'row');
  const rows = linesOf(figures, 'row', 'column');
  return [
    ...columns.flatMap((line) => [...alongColumn(line)]),
    ...rows.flatMap((line) => [...alongRow(line)]),
    ...betweenTotals(figures),
  ];
}

/** A cell that two labels lay claim to is one number: the one that its table's headings tell more of. */
function oncePerCell(figures: readonly Figure[]): readonly Figure[] {
  const cells = new Map<string, Figure>();
  for (const figure of figures) {
    const place = fullAddress(figure.value.cell);
    const known = cells.get(place);
    if (!known || (known.heading === '' && figure.heading !== '')) cells.set(place, figure);
  }
  return [...cells.values()];
}

const SAVED = /削減|縮減|短縮|節減/u;
/** What is saved stands below the totals that it is the difference of. */
const BELOW = 4;

/** 削減時間 below the totals of 現行 and 見直し後, and its share of them: they stand in columns of their own. */
function* betweenTotals(figures: readonly Figure[]): Iterable<Relation> {
  const told = figures.filter(({ isBlank }) => !isBlank).map((figure) => ({ figure, words: figure.value.labelText }));
  for (const one of told.filter(({ words }) => SAVED.test(words))) {
    const { sheet, row } = one.figure.value.cell;
    const near = told.filter(({ figure: { value }, words }) => {
      const rows = row - value.cell.row;
      const isTold = figureRoles(words).includes('total') || SAVED.test(words);
      return value.cell.sheet === sheet && rows >= 0 && rows <= BELOW && isTold;
    });
    const others = near.filter((other) => other !== one).slice(0, FURTHEST);
    yield* pairs(figureRoles(one.words).includes('ratio') ? 'percent' : 'difference', one, others);
  }
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
    if (one.figure.isBlank) continue;
    const above = touching(placed, at, -1);
    const below = touching(placed, at, 1);
    const roles = figureRoles(one.words);
    const stated = statedParts(one, placed);
    if (stated) yield stated;
    if (roles.includes('total')) {
      yield* sums(one, above);
      // 事業費, うち一般財源, 人件費: what is a part of what stands above is not added up again.
      const outer = above.filter(({ words }) => !isInner(words));
      if (outer.length < above.length) yield* sums(one, outer);
    }
    yield* sums(one, below.slice(0, countSetIn(one, below)), true);
    if (roles.includes('difference')) yield* pairs('difference', one, above);
    if (roles.includes('ratio')) yield* pairs('percent', one, above);
    if (roles.length === 0 || (roles.includes('total') && !SUM.test(foldLabel(one.words)))) yield* products(one, above);
  }
}

/** What says outright that it is added up is no product. */
const SUM = /合計|小計|総計|^計/u;

/** Column headings name the numbers of a row. */
function* alongRow(line: readonly Figure[]): Iterable<Relation> {
  const placed = line.map((figure): Placed => ({ figure, words: figure.heading }));
  for (const [at, one] of placed.entries()) {
    if (one.figure.isBlank) continue;
    const before = placed.slice(Math.max(0, at - FURTHEST), at).reverse();
    const beside = [...before, ...placed.slice(at + 1, at + 1 + NEAR)];
    const roles = figureRoles(one.words);
    const stated = statedParts(one, placed);
    if (stated) yield stated;
    if (roles.includes('total')) yield* sums(one, before);
    if (roles.includes('difference')) yield* pairs('difference', one, beside);
    if (roles.includes('ratio')) yield* pairs('percent', one, beside);
    if (roles.length === 0) yield* products(one, before);
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

const isInner = (words: string): boolean => foldLabel(words).startsWith('うち');

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

function* pairs(operation: Operation, result: Placed, around: readonly Placed[]): Iterable<Relation> {
  const near = around.filter(isNumber);
  for (const first of near) {
    for (const second of near) if (first !== second) yield relation(operation, result, [first, second]);
  }
}

const isNumber = ({ figure }: Placed): boolean => !figure.isBlank;

const tellsMinutes = ({ words }: Placed): boolean => /分(?![類析担野割])/u.test(words);

function* products(result: Placed, around: readonly Placed[]): Iterable<Relation> {
  const near = around.filter(isNumber).slice(0, NEAR);
  const isHour = result.words.includes('時間');
  for (const [at, first] of near.entries()) {
    for (const second of near.slice(at + 1)) {
      yield relation('product', result, [first, second], false);
      yield relation('per-hour', result, [first, second], isHour && (tellsMinutes(first) || tellsMinutes(second)));
    }
  }
}

/** 総事業費（事業費＋人件費）, 差（B－A）: the words themselves say of which others. */
function statedParts(one: Placed, placed: readonly Placed[]): Relation | null {
  const stated = statedReckoning(one.words);
  if (!stated) return null;
  const parts = stated.names.map((name) => placed.find((other) => other !== one && isNamed(other.words, name)));
  const found = parts.filter((part) => part !== undefined);
  return found.length < parts.length ? null : relation(stated.operation, one, found);
}

function relation(operation: Operation, result: Placed, parts: readonly Placed[], isWorded = true): Relation {
  return {
    operation,
    isWorded,
    result: result.figure.value.key,
    parts: parts.map(({ figure }) => figure.value.key),
    name: [operation, ...[result, ...parts].map(({ words }) => foldLabel(words))].join('\n'),
  };
}
