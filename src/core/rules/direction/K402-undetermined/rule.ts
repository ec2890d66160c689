import { staleDecisions } from '../../../direction/decisions';
import type { Rule } from '../../rule';
import { answers } from '../answers';
import { judgedRows } from '../judged-rows';
import { ROW_LABELS } from '../sources';

/** The sheet does not tell what △ means, or tells both. Nobody guesses: the section is asked. */
export const rule: Rule = {
  code: 'K402',
  group: 'direction',
  severity: 'warning',
  source: ROW_LABELS,
  *check(context) {
    const stale = staleDecisions(context.kohyoList, context.state);
    for (const { kohyo, measure, result, cell, related } of judgedRows(context)) {
      if (result.direction !== 'undetermined') continue;
      // K407 asks again where an earlier answer fell away.
      if (stale.some((one) => one.kohyo === kohyo && one.decision.measure === measure)) continue;
      const told = result.evidence.length > 0;
      yield {
        cell,
        kohyoIndex: kohyo.index,
        variant: told ? measure : `${measure}-silent`,
        related,
        reasons: result.evidence,
        fixes: answers(kohyo.index, measure),
      };
    }
  },
};
