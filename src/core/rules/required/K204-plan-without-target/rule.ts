import { planOutline, saysSomething } from '../../plan-fields';
import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Plan rows are there, but no year says what is to be reached: later nobody can rate it. */
export const rule: OwnRule = {
  code: 'K204',
  group: 'required',
  severity: 'warning',
  source: THE_FORM,
  *checkOne(kohyo, context) {
    const plan = planOutline(context, kohyo);
    const [first] = plan?.targets ?? [];
    if (!plan || !first || !plan.hasPlan || !plan.targetsBlank) return;
    yield {
      cell: first.cell,
      kohyoIndex: kohyo.index,
      blank: plan.targets.map((value) => value.cell),
      related: plan.rows.flatMap((row) => row.years.filter(saysSomething).map((value) => value.cell)),
    };
  },
};
