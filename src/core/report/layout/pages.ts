/** One row of a list before it is laid on pages. Heights in points. */
export interface Block {
  /** What its own cells need. */
  readonly height: number;
  /** One key per level of hierarchy, outermost first. */
  readonly path: readonly string[];
  /** What the heading of each level needs, over all rows that it spans on a page. */
  readonly levelHeights: readonly number[];
}

export interface LaidBlock {
  readonly index: number;
  /** The block's own height, grown where a heading beside it needs more. */
  readonly height: number;
}

/** True when two blocks stand under the same heading of this level. */
function sameHeading(a: Block, b: Block, level: number): boolean {
  for (let each = 0; each <= level; each += 1) if (a.path[each] !== b.path[each]) return false;
  return true;
}

/** Runs of consecutive blocks under one heading of a level, as [first, last] places in `blocks`. */
export function runsOf(blocks: readonly Block[], level: number): [number, number][] {
  const runs: [number, number][] = [];
  blocks.forEach((block, index) => {
    const run = runs[runs.length - 1];
    const before = blocks[index - 1];
    if (run && before && sameHeading(before, block, level)) run[1] = index;
    else runs.push([index, index]);
  });
  return runs;
}

/** Heights on one page: rows grow until every heading beside them shows all of its text. */
export function grownHeights(blocks: readonly Block[]): number[] {
  const heights = blocks.map((block) => block.height);
  const levels = blocks[0]?.path.length ?? 0;
  for (let level = levels - 1; level >= 0; level -= 1) {
    for (const [first, last] of runsOf(blocks, level)) {
      const has = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
      const needs = Math.max(...blocks.slice(first, last + 1).map((block) => block.levelHeights[level] ?? 0));
      const more = Math.max(0, needs - has) / (last - first + 1);
      for (let index = first; index <= last; index += 1) heights[index] = (heights[index] ?? 0) + Math.ceil(more);
    }
  }
  return heights;
}

/**
 * Lays blocks on pages of `capacity` points. Blocks under one innermost heading stay together wherever they fit on one page;
 * a group higher than a page is broken between its blocks. No block may be higher than a page.
 */
export function layPages(blocks: readonly Block[], capacity: number): LaidBlock[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  const fits = (indices: readonly number[]) => heightOn(blocks, indices) <= capacity;
  const turn = () => {
    if (page.length > 0) pages.push(page);
    page = [];
  };
  const innermost = (blocks[0]?.path.length ?? 1) - 1;
  for (const [first, last] of runsOf(blocks, innermost)) {
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
    const heights = grownHeights(indices.flatMap((index) => blocks[index] ?? []));
    return indices.map((index, place) => ({ index, height: heights[place] ?? 0 }));
  });
}

function heightOn(blocks: readonly Block[], indices: readonly number[]): number {
  return grownHeights(indices.flatMap((index) => blocks[index] ?? [])).reduce((sum, height) => sum + height, 0);
}
