import { planOutline, saysSomething } from '../../plan-fields';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Plan rows are there, but no year says what is to be reached: later nobody can rate it. */
export const rule: Rule = {
  code: 'K204',
  group: 'required',
  severity: 'warning',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyoList) {
      const plan = planOutline(context, kohyo);
      const [first] = plan?.targets ?? [];
      if (!plan || !first || !plan.hasPlan || !plan.targetsBlank) continue;
      yield {
        cell: first.cell,
        kohyoIndex: kohyo.index,
        related: plan.rows.flatMap((row) => row.years.filter(saysSomething).map((value) => value.cell)),
      };
    }
  },
};
