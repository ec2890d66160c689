import { planCell } from '../../plan-cell';
import { planOutline, saysSomething } from '../../plan-fields';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Targets stand in the form, but no row says what will be done to reach them. */
export const rule: Rule = {
  code: 'K203',
  group: 'required',
  severity: 'warning',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyoList) {
      const plan = planOutline(context, kohyo);
      if (!plan || plan.hasPlan || !plan.hasTarget) continue;
      yield {
        cell: planCell(context, kohyo, plan),
        kohyoIndex: kohyo.index,
        related: plan.targets.filter(saysSomething).map((value) => value.cell),
      };
    }
  },
};
