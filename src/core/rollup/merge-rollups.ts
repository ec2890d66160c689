import { departmentKey } from '../notation/department';
import { exactSum } from '../notation/exact';
import { foldLabel } from '../notation/fold';
import type { Dimension, Rollup, RollupGroup, Total } from './rollup';

/** Several totals of one measure, phase and year as one. */
function addedUp(totals: readonly [Total, ...Total[]]): Total {
  const [first] = totals;
  const sum = (of: 'asWritten' | 'byConvention' | 'low' | 'high') => exactSum(totals.map((one) => one[of]));
  return {
    ...first,
    asWritten: sum('asWritten'),
    byConvention: sum('byConvention'),
    low: sum('low'),
    high: sum('high'),
    contributions: totals.flatMap((one) => one.contributions),
    leftOut: totals.flatMap((one) => one.leftOut),
  };
}

const MEASURES = ['hours', 'effect'];
const PHASES = ['target', 'actual'];

function mergeTotals(all: readonly Total[]): readonly Total[] {
  const found = new Map<string, [Total, ...Total[]]>();
  for (const total of all) {
    const key = `${total.measure} ${total.phase} ${total.year}`;
    const same = found.get(key);
    if (same) same.push(total);
    else found.set(key, [total]);
  }
  return [...found.values()]
    .map(addedUp)
    .sort(
      (a, b) =>
        MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
        PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) ||
        a.year - b.year,
    );
}

/** The same for all spellings of one name. */
function keyOf(name: string, by: Dimension): string {
  return by === 'department' || by === 'section' ? departmentKey(name) : foldLabel(name);
}

function mergeGroups(groups: readonly [RollupGroup, ...RollupGroup[]]): RollupGroup {
  const [first] = groups;
  const ratings: Record<string, number> = {};
  for (const one of groups) {
    for (const [mark, count] of Object.entries(one.ratings)) ratings[mark] = (ratings[mark] ?? 0) + count;
  }
  return {
    ...first,
    kohyoIndexes: groups.flatMap(({ kohyoIndexes }) => kohyoIndexes),
    totals: mergeTotals(groups.flatMap(({ totals }) => totals)),
    filled: groups.reduce((sum, { filled }) => sum + filled, 0),
    needed: groups.reduce((sum, { needed }) => sum + needed, 0),
    ratings,
  };
}

const DIMENSIONS: readonly Dimension[] = ['department', 'section', 'pillar', 'category', 'year'];

/** The totals of several workbooks as one: names in the order in which they first appear, years ascending. */
export function mergeRollups(rollups: readonly Rollup[]): Rollup {
  const [only, ...others] = rollups;
  if (only && others.length === 0) return only;
  const groups = DIMENSIONS.flatMap((dimension) => {
    const found = new Map<string, [RollupGroup, ...RollupGroup[]]>();
    for (const group of rollups.flatMap((one) => one.groups)) {
      if (group.dimension !== dimension) continue;
      const key = keyOf(group.name, dimension);
      const same = found.get(key);
      if (same) same.push(group);
      else found.set(key, [group]);
    }
    const merged = [...found.values()].map(mergeGroups);
    return dimension === 'year' ? merged.sort((a, b) => Number(a.name) - Number(b.name)) : merged;
  });
  return { totals: mergeTotals(rollups.flatMap((one) => one.totals)), groups };
}
