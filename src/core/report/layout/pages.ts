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

/**
 * Lays rows on pages of `capacity` points. Rows under one innermost heading stay together wherever they fit on one page;
 * a group higher than a page is broken between its rows. No row may be higher than a page.
 */
export function layPages(rows: readonly PageRow[], capacity: number): LaidRow[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  const fits = (indices: readonly number[]) => heightOn(rows, indices) <= capacity;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  const innermost = (rows[0]?.path.length ?? 1) - 1;
  for (const [first, last] of runsOf(rows, innermost)) {
    const group = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
    if (fits([...page, ...group])) {
      page.push(...group);
    } else if (fits(group)) {
      turn();
      page.push(...group);
    } else {
      for (const index of group) {
        if (page.length > 0 && !fits([...page, index])) turn();
        page.push(index);
      }
    }
  }
  turn();
  return pages.map((indices) => {
    const heights = grownHeights(indices.flatMap((index) => rows[index] ?? []));
    return indices.map((index, place) => ({ index, height: heights[place] ?? 0 }));
  });
}

function heightOn(rows: readonly PageRow[], indices: readonly number[]): number {
  return grownHeights(indices.flatMap((index) => rows[index] ?? [])).reduce((sum, height) => sum + height, 0);
}
