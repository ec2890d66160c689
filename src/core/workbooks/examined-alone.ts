import type { Examination } from '../examine.types';
import { rollUp } from '../rollup/roll-up';
import type { Recognised } from '../rules/recognised';
import { runRules } from '../rules/run';

/** What was read, checked and added up by itself. */
export function examinedAlone(recognised: Recognised): Examination {
  const { kohyoList, forms, directions, state, leads } = recognised;
  const { findings, ignored } = runRules(recognised);
  return { ...recognised, findings, ignored, rollup: rollUp(kohyoList, forms, directions, state, leads) };
}
