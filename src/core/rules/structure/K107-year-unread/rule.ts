import type { OwnRule } from '../../rule';
import { machineReadability } from '../../sources';

/** A heading stands where a year should, but cannot be read as one: the column below it belongs to no year. */
export const rule: OwnRule = {
  code: 'K107',
  group: 'structure',
  severity: 'error',
  source: machineReadability('L3-05'),
  *checkOne(one) {
    for (const notice of one.notices) {
      if (notice.kind === 'year-heading-unread') yield { cell: notice.cell, kohyoIndex: one.index };
    }
  },
};
