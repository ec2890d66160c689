import { addressOf } from '../../../grid/address';
import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** The same label twice in one 個票: only the first one's value is read. */
export const rule: Rule = {
  code: 'K103',
  group: 'structure',
  severity: 'warning',
  source: THE_FORM,
  *check({ kohyo }) {
    for (const one of kohyo) {
      for (const notice of one.notices) {
        if (notice.kind !== 'label-twice') continue;
        const [first, second] = notice.cells;
        if (!first || !second) continue;
        yield {
          cell: second,
          kohyo: one.index,
          params: { found: notice.label, first: addressOf(first) },
          related: notice.cells.filter((cell) => cell !== second),
        };
      }
    }
  },
};
