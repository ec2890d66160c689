import { planCell, planSpace } from '../../plan-cell';
import { planOutline } from '../../plan-fields';
import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Neither a plan nor a target in any year: nothing can be followed up. */
export const rule: OwnRule = {
  code: 'K202',
  group: 'required',
  severity: 'error',
  source: THE_FORM,
  *checkOne(kohyo, context) {
    const plan = planOutline(context, kohyo);
    if (!plan || plan.hasPlan || plan.hasTarget) return;
    yield { cell: planCell(context, kohyo, plan), kohyoIndex: kohyo.index, blank: planSpace(context, kohyo, plan) };
  },
};
