import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import { Memory } from '../memory';
import type { State } from '../state/state';
import { groupsOf, type Leads } from './groups';
import type { Rollup } from './rollup';
import { type Directions, type RollupInput, totalsOf } from './totals';

/**
 * Totals across 個票: as written, by the convention after what was decided, and the range while a doubt remains.
 * Hours in 時間, effect in 千円; every figure leads to its cells (docs/direction.md shows the arithmetic).
 * `leads`: the section under which each 個票 counts; see organisation/leads.ts. `memory`: what is known from the last time.
 */
export function rollUp(
  kohyoList: readonly Kohyo[],
  forms: ReadonlyMap<string, Form>,
  directions: Directions,
  state: State,
  leads: Leads,
  memory: Memory = new Memory(),
): Rollup {
  const input: RollupInput = { forms, directions, state, memory };
  return { totals: totalsOf(kohyoList, input), groups: groupsOf(kohyoList, input, leads) };
}
