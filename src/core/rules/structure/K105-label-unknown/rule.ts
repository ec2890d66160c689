import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Among the labels that have one value each, something that the form does not have: what stands beside it is not read. */
export const rule: OwnRule = {
  code: 'K105',
  group: 'structure',
  severity: 'info',
  source: THE_FORM,
  *checkOne(one, { own }) {
    for (const cell of own.unknownLabels(one)) yield { cell, kohyoIndex: one.index };
  },
};
