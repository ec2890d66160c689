import type { Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Among the labels that have one value each, something that the form does not have: what stands beside it is not read. */
export const rule: Rule = {
  code: 'K105',
  group: 'structure',
  severity: 'info',
  source: THE_FORM,
  *check({ kohyoList, own }) {
    for (const one of kohyoList) {
      for (const cell of own.unknownLabels(one)) yield { cell, kohyoIndex: one.index };
    }
  },
};
