import { planCell } from '../../plan-cell';
import { planOutline } from '../../plan-fields';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Neither a plan nor a target in any year: nothing can be followed up. */
export const rule: Rule = {
  code: 'K202',
  group: 'required',
  severity: 'error',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyoList) {
      const plan = planOutline(context, kohyo);
      if (!plan || plan.hasPlan || plan.hasTarget) continue;
      yield { cell: planCell(context, kohyo, plan), kohyoIndex: kohyo.index };
    }
  },
};
