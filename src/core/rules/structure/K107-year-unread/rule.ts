import type { Rule } from '../../rule';
import { machineReadability } from '../../sources';

/** A heading stands where a year should, but cannot be read as one: the column below it belongs to no year. */
export const rule: Rule = {
  code: 'K107',
  group: 'structure',
  severity: 'error',
  source: machineReadability('L3-05'),
  *check({ kohyoList }) {
    for (const one of kohyoList) {
      for (const notice of one.notices) {
        if (notice.kind === 'year-heading-unread') yield { cell: notice.cell, kohyoIndex: one.index };
      }
    }
  },
};
