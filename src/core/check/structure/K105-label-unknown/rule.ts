import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Something stands where labels stand, but the form has no such label: its value is not read. */
export const rule: Rule = {
  code: 'K105',
  group: 'structure',
  severity: 'info',
  source: THE_FORM,
  *check({ kohyo }) {
    for (const one of kohyo) {
      for (const notice of one.notices) {
        if (notice.kind !== 'label-unknown') continue;
        yield { cell: notice.cell, kohyo: one.index, params: { found: notice.found } };
      }
    }
  },
};
