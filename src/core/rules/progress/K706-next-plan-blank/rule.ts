import type { Kohyo } from '../../../form/kohyo';
import { planOutline, planRows, saysSomething } from '../../plan-fields';
import type { OwnContext, OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** The years whose plan must stand by now: those begun, and the one after each year that was reported. */
function wantedYears(context: OwnContext, kohyo: Kohyo): readonly number[] {
  const { currentYear } = context.state;
  const reported = context.own.reportedYears(kohyo);
  return kohyo.years.filter((year) => reported.has(year - 1) || (currentYear !== null && year <= currentYear));
}

/** Rows of 年度計画 say nothing for the year that comes next, nor does its target. A single 計画 field is K201's. */
export const rule: OwnRule = {
  code: 'K706',
  group: 'progress',
  severity: 'warning',
  source: THE_FORM,
  *checkOne(kohyo, context) {
    const plan = planOutline(context, kohyo);
    if (!plan?.hasPlan) return;
    const cells = planRows(kohyo).flatMap(({ years }) => years);
    for (const year of wantedYears(context, kohyo)) {
      const own = cells.filter((value) => value.year === year);
      const before = cells.filter((value) => value.year !== null && value.year < year);
      const target = kohyo.fields.of('target', { year });
      const [first] = own;
      // Planning may begin late in the period: a gap is one only after a year that was planned.
      if (!first || own.some(saysSomething) || (target && saysSomething(target)) || !before.some(saysSomething))
        continue;
      yield {
        cell: first.cell,
        kohyoIndex: kohyo.index,
        related: before.filter(saysSomething).map(({ cell }) => cell),
      };
    }
  },
};
