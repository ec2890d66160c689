import { indicatorsOf } from '../../../indicators/indicator';
import type { OwnRule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';

/** An indicator whose target is no better than where it starts from: the wrong way by its own words, or no way at all. */
export const rule: OwnRule = {
  code: 'K317',
  group: 'number',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *checkOne(one) {
    for (const { name, baseline, target, improvement, toldInWords } of indicatorsOf(one)) {
      if (baseline?.value == null || target?.value == null || improvement === 'keep') continue;
      const way = Math.sign(target.value - baseline.value);
      const wanted = improvement === 'down' ? -1 : 1;
      if (way !== 0 && (!toldInWords || way === wanted)) continue;
      yield {
        cell: target.field.cell,
        kohyoIndex: one.index,
        variant: way === 0 ? 'equal' : improvement === 'down' ? 'more' : 'less',
        // What must not grow worse may rightly be held: then 維持 says so.
        ...(way === 0 ? { severity: 'info' as const } : {}),
        params: { name, from: baseline.field.text.trim(), to: target.field.text.trim() },
        related: [baseline.field.cell],
      };
    }
  },
};
