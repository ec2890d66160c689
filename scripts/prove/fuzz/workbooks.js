const fc = require('fast-check');
const { holdsForAny } = require('../../../test/core/holds-for-any');
const { anyWorkbook } = require('../../../test/workbooks/any-workbook');

const CHUNKS = 100;
const EACH = 1_000;

/** 10⁵ workbooks in which anything may stand, examined whole; a trial is a thousand of them. */
module.exports = {
  name: 'fuzz',
  groups: () => ['workbooks'],
  open: async () => ({
    trials: Array.from({ length: CHUNKS }, (_, seed) => seed + 1),
    async attempt(seed) {
      const found = fc.check(fc.property(anyWorkbook, fc.option(fc.integer({ min: 2020, max: 2030 })), holdsForAny), {
        numRuns: EACH,
        seed,
      });
      return { books: found.numRuns, wrong: found.failed ? [fc.defaultReportMessage(found)] : [] };
    },
  }),
  faultOf: ({ wrong }) => wrong[0] ?? null,
  figures: (outcomes) => ({
    books: outcomes.reduce((sum, { books }) => sum + books, 0),
    wrong: outcomes.reduce((sum, { wrong }) => sum + wrong.length, 0),
  }),
  faults: ({ wrong }) => wrong,
};
