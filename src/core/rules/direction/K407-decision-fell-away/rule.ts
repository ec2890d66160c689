import { staleDecisions } from '../../../direction/decisions';
import { subjectOf } from '../../../direction/subject';
import type { Rule } from '../../rule';
import { OWN_JUDGEMENT } from '../../sources';
import { answers } from '../answers';

/** The office answered what △ means here, and the cells that it was about have changed since: the answer no longer holds. */
export const rule: Rule = {
  code: 'K407',
  group: 'direction',
  severity: 'warning',
  source: OWN_JUDGEMENT,
  *check(context) {
    for (const { decision, kohyo } of staleDecisions(context.kohyoList, context.state)) {
      if (!kohyo) continue;
      const cells = subjectOf(kohyo, decision.measure).negatives.map(({ field }) => field.cell);
      const [cell, ...related] = cells;
      if (!cell) continue;
      yield {
        cell,
        kohyoIndex: kohyo.index,
        variant: decision.means,
        params: { by: decision.by, date: decision.at.slice(0, 10) },
        related,
        fixes: answers(kohyo.index, decision.measure),
      };
    }
  },
};
