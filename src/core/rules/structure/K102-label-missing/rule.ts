import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** A label of the form is not on the sheet, so what stood beside it cannot be read. */
export const rule: OwnRule = {
  code: 'K102',
  group: 'structure',
  severity: 'error',
  source: THE_FORM,
  *checkOne(one) {
    for (const notice of one.notices) {
      if (notice.kind !== 'label-missing') continue;
      yield { cell: notice.near, kohyoIndex: one.index, params: { expected: notice.expected } };
    }
  },
};
