import { planCell, planSpace } from '../../plan-cell';
import { planOutline, saysSomething } from '../../plan-fields';
import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Targets stand in the form, but no row says what will be done to reach them. */
export const rule: OwnRule = {
  code: 'K203',
  group: 'required',
  severity: 'warning',
  source: THE_FORM,
  *checkOne(kohyo, context) {
    const plan = planOutline(context, kohyo);
    if (!plan || plan.hasPlan || !plan.hasTarget) return;
    yield {
      cell: planCell(context, kohyo, plan),
      kohyoIndex: kohyo.index,
      blank: planSpace(context, kohyo, plan),
      related: plan.targets.filter(saysSomething).map((value) => value.cell),
    };
  },
};
