import { rowOf, subjectOf } from '../../../direction/subject';
import { addressOf } from '../../../grid/address';
import { excerpt } from '../../../message/excerpt';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** Target and actual of one year have opposite signs: either the aim turned into its contrary, or the two are written by different rules. */
export const rule: OwnRule = {
  code: 'K404',
  group: 'direction',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(kohyo) {
    for (const measure of ['hours', 'effect'] as const) {
      const subject = subjectOf(kohyo, measure);
      const targets = rowOf(subject, 'target');
      for (const actual of rowOf(subject, 'actual')) {
        const target = targets.find((one) => one.year === actual.year);
        if (!target?.value || !actual.value || target.value > 0 === actual.value > 0) continue;
        yield {
          cell: actual.field.cell,
          kohyoIndex: kohyo.index,
          variant: measure,
          params: { targetCell: addressOf(target.field.cell), targetText: excerpt(target.field.text) },
          related: [target.field.cell],
        };
      }
    }
  },
};
