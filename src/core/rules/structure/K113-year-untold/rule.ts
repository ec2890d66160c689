import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';

/** Values that belong to a year stand under a heading that tells none, and nothing around it tells one either. */
export const rule: OwnRule = {
  code: 'K113',
  group: 'structure',
  severity: 'error',
  source: machineReadability('L3-05'),
  *checkOne(one) {
    for (const notice of one.notices) {
      if (notice.kind === 'year-untold') yield { cell: notice.cell, kohyoIndex: one.index };
    }
  },
};
