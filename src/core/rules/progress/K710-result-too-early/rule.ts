import { isExemption } from '../../../notation/exemption';
import { resultsOf } from '../../facts/results';
import { saysSomething } from '../../plan-fields';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Results in the column of a year that has not begun: written one column too far, or the office's year is out of date. */
export const rule: OwnRule = {
  code: 'K710',
  group: 'progress',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(one, { state }) {
    const { currentYear } = state;
    if (currentYear === null) return;
    const early = resultsOf(one.fields).filter(
      (value) => value.year !== null && value.year > currentYear && saysSomething(value) && !isExemption(value.text),
    );
    for (const year of new Set(early.map((value) => value.year))) {
      const [first, ...others] = early.filter((value) => value.year === year);
      if (!first) continue;
      yield {
        cell: first.cell,
        kohyoIndex: one.index,
        params: { currentYear, ...(year === null ? {} : { year }) },
        related: others.map(({ cell }) => cell),
      };
    }
  },
};
