import { foldLabel } from '../../../notation/fold';
import type { ListHeading } from './list-headings';

/** A level of the hierarchy, as a part or a field of the list. */
export type Level = { readonly part: 'pillar' } | { readonly field: 'category' | 'item' };

const LEVELS = [{ part: 'pillar' }, { field: 'category' }, { field: 'item' }] as const satisfies readonly Level[];

const SIZED = /^([大中小])(.+)$/u;

/**
 * 大項目, 中項目, 小項目: headings that differ in their size alone are the levels of one hierarchy, whatever it is called; of two, the
 * first and the second. Keyed by heading; none where there is no 大.
 */
export function headingLevels(headings: readonly ListHeading[]): ReadonlyMap<ListHeading, Level> {
  const families = new Map<string, ListHeading[]>();
  for (const heading of headings) {
    const kind = SIZED.exec(foldLabel(heading.own))?.[2];
    if (kind !== undefined) families.set(kind, [...(families.get(kind) ?? []), heading]);
  }
  const levels = new Map<ListHeading, Level>();
  for (const family of families.values()) {
    const sized = ['大', '中', '小'].flatMap((size) => family.find(({ own }) => foldLabel(own).startsWith(size)) ?? []);
    if (sized.length < 2 || sized[0] === undefined || !foldLabel(sized[0].own).startsWith('大')) continue;
    sized.forEach((heading, place) => {
      const level = LEVELS[place];
      if (level !== undefined) levels.set(heading, level);
    });
  }
  return levels;
}
