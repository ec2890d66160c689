import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import type { State } from '../state/state';
import { groupsOf } from './groups';
import { type DepartmentLookup, lookupOf } from './lead';
import type { Rollup } from './rollup';
import { type Directions, type RollupInput, totalsOf } from './totals';

/**
 * Totals across 個票: as written, by the convention after what was decided, and the range while a doubt remains.
 * Hours in 時間, effect in 千円; every figure leads to its cells (docs/direction.md shows the arithmetic).
 * `lookup` finds the 部 of a 課 that is written alone; the departments set by the office when left out.
 */
export function rollUp(
  kohyo: readonly Kohyo[],
  forms: ReadonlyMap<string, Form>,
  directions: Directions,
  state: State,
  lookup: DepartmentLookup = lookupOf(state.departments),
): Rollup {
  const input: RollupInput = { forms, directions, state };
  return { totals: totalsOf(kohyo, input), groups: groupsOf(kohyo, input, lookup) };
}
