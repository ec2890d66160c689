import { changeAskedFor } from '../../../indicators/improvement';
import { indicatorsOf } from '../../../indicators/indicator';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** The target of an indicator without a figure, or with a figure of nobody knows what: nobody can tell later whether it was reached. */
export const rule: OwnRule = {
  code: 'K209',
  group: 'required',
  severity: 'info',
  source: OWN_JUDGEMENT,
  *checkOne(one) {
    for (const { name, baseline, target, lacks } of indicatorsOf(one)) {
      // 未定 and the like are told by K206.
      if (target === null || target.field.kind === 'pending') continue;
      const variant = lacks.includes('figure') ? 'figure' : lacks.includes('unit') ? 'unit' : null;
      if (variant === null) continue;
      // 5%削減 has its unit; what it is to be taken from has none.
      if (variant === 'unit' && baseline !== null && changeAskedFor(target.field.text) !== null) {
        const params = { name, from: baseline.field.text.trim() };
        yield { cell: baseline.field.cell, kohyoIndex: one.index, variant: 'baseline', params };
        continue;
      }
      yield {
        cell: target.field.cell,
        kohyoIndex: one.index,
        variant,
        params: { name, to: target.field.text.trim() },
      };
    }
  },
};
