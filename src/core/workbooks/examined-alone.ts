import type { Examination } from '../examine.types';
import { joinItems } from '../join-items';
import { Memory } from '../memory';
import { rollUp } from '../rollup/roll-up';
import type { Recognised } from '../rules/recognised';
import { ALL_RULES } from '../rules/rules.generated';
import { runRules } from '../rules/run';

/** What was read, checked and added up by itself. `memory`: what is known from the last time. */
export function examinedAlone(read: Recognised, memory: Memory = new Memory()): Examination {
  const recognised = joinItems(read, memory);
  const { kohyoList, forms, directions, state, leads } = recognised;
  const { findings, ignored } = runRules(recognised, ALL_RULES, () => state, memory);
  return { ...recognised, findings, ignored, rollup: rollUp(kohyoList, forms, directions, state, leads, memory) };
}
