import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';

/** Values that belong to a year stand under a heading that tells none, and nothing around it tells one either. */
export const rule: Rule = {
  code: 'K113',
  group: 'structure',
  severity: 'error',
  source: machineReadability('L3-05'),
  *check({ kohyoList }) {
    for (const one of kohyoList) {
      for (const notice of one.notices) {
        if (notice.kind === 'year-untold') yield { cell: notice.cell, kohyoIndex: one.index };
      }
    }
  },
};
