/** One row of a list before it is laid on pages. Heights in points. */
export interface PageRow {
  /** What its own cells need. */
  readonly height: number;
  /** One key per level of hierarchy, outermost first. */
  readonly path: readonly string[];
  /** What the heading of each level needs, over all rows that it spans on a page. */
  readonly levelHeights: readonly number[];
}

export interface LaidRow {
  readonly index: number;
  /** The row's own height, grown where a heading beside it needs more. */
  readonly height: number;
}

/** True when two rows stand under the same heading of this level. */
function sameHeading(a: PageRow, b: PageRow, level: number): boolean {
  for (let each = 0; each <= level; each += 1) if (a.path[each] !== b.path[each]) return false;
  return true;
}

/** Runs of consecutive rows under one heading of a level, as [first, last] places in `rows`. */
export function runsOf(rows: readonly PageRow[], level: number): [number, number][] {
  const runs: [number, number][] = [];
  rows.forEach((row, index) => {
    const run = runs[runs.length - 1];
    const before = rows[index - 1];
    if (run && before && sameHeading(before, row, level)) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** Heights on one page: rows grow until every heading beside them shows all of its text. */
export function grownHeights(rows: readonly PageRow[]): number[] {
  const heights = rows.map((row) => row.height);
  const levels = rows[0]?.path.length ?? 0;
  for (let level = levels - 1; level >= 0; level -= 1) {
    for (const [first, last] of runsOf(rows, level)) {
      const has = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
      const needs = Math.max(...rows.slice(first, last + 1).map((row) => row.levelHeights[level] ?? 0));
      const more = Math.max(0, needs - has) / (last - first + 1);
      for (let index = first; index <= last; index += 1) heights[index] = (heights[index] ?? 0) + Math.ceil(more);
    }
  }
  return heights;
}

/** A group is torn rather than leave about this much of a page blank. */
const WORTH_TEARING = 0.35;

/**
 * Lays rows on pages of `capacity` points so that pages are full and groups whole: of all ways to break, the one that leaves
 * least blank, where a break between rows under one innermost heading weighs as much as a page left blank by WORTH_TEARING.
 * The last page may be short. No row may be higher than a page.
 */
export function layPages(rows: readonly PageRow[], capacity: number): LaidRow[][] {
  const innermost = (rows[0]?.path.length ?? 1) - 1;
  // Best way to lay the rows up to, not with, each place: what it costs and where its last page begins.
  const best: { readonly cost: number; readonly from: number }[] = [{ cost: 0, from: 0 }];
  for (let to = 1; to <= rows.length; to += 1) {
    let found = { cost: Number.POSITIVE_INFINITY, from: to - 1 };
    for (let from = to - 1; from >= 0; from -= 1) {
      const height = sum(grownHeights(rows.slice(from, to)));
      if (height > capacity && from < to - 1) break;
      const cost =
        (best[from]?.cost ?? 0) + (to === rows.length ? 0 : costOfPage(rows, to, innermost, height / capacity));
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const pages: LaidRow[][] = [];
  for (let to = rows.length; to > 0; ) {
    const from = best[to]?.from ?? 0;
    pages.unshift(airy(rows.slice(from, to), capacity).map((height, place) => ({ index: from + place, height })));
    to = from;
  }
  return pages;
}

/** Blank paper weighs by its square, so that two half blank pages are worse than a blank and a full one. */
function costOfPage(rows: readonly PageRow[], to: number, innermost: number, filled: number): number {
  const [before, after] = [rows[to - 1], rows[to]];
  const torn = before !== undefined && after !== undefined && innermost >= 0 && sameHeading(before, after, innermost);
  return (1 - filled) ** 2 + (torn ? WORTH_TEARING ** 2 : 0);
}

/** Most points that a row gets beyond its need where its page has room. */
const AIR = 8;

/** Heights of the rows of one page: what is left of it gives them a little air. */
function airy(rows: readonly PageRow[], capacity: number): number[] {
  const heights = grownHeights(rows);
  const air = Math.floor(Math.max(0, Math.min(AIR, (capacity - sum(heights)) / Math.max(1, rows.length))));
  return heights.map((height) => height + air);
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}
