import type { OwnRule } from '../../rule';
import { THE_FORM } from '../../sources';

/** A label that differs from the form's by a character or so. It was read all the same. */
export const rule: OwnRule = {
  code: 'K104',
  group: 'structure',
  severity: 'warning',
  source: THE_FORM,
  *checkOne(one, { cells }) {
    for (const notice of one.notices) {
      if (notice.kind !== 'label-misspelt') continue;
      const { cell, found, expected } = notice;
      const before = cells.raw(cell);
      // A label with a year in it cannot be written back from its pattern.
      const canWrite = before !== null && !expected.includes('{');
      yield {
        cell,
        kohyoIndex: one.index,
        params: { found, expected },
        fixes: canWrite
          ? [
              {
                title: 'K104.rewrite',
                params: { expected },
                edits: [{ cell, before, value: expected, numberFormat: null }],
              },
            ]
          : [],
      };
    }
  },
};
