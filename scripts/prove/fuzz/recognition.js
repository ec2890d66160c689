const fc = require('fast-check');
const { parseForm } = require('../../../src/core/form/parse-form');
const { BUILT_IN_FORMS } = require('../../../src/forms');
const { PERTURBED } = require('../../../test/workbooks/perturbed');
const { score } = require('../../../test/workbooks/score');

const CHUNKS = 40;
const EACH = 250;
/** What share of the fields is to be read to the letter. Of what people write beside a form nothing tells that it is no part of it. */
const GOALS = { bent: 0.99 };

/** 10⁴ books of known forms, perturbed as offices perturb them; a trial is 250 of them. */
module.exports = {
  name: 'recognition',
  groups: () => Object.keys(PERTURBED),
  async open(kind) {
    const forms = BUILT_IN_FORMS.map(parseForm);
    return {
      trials: Array.from({ length: CHUNKS }, (_, seed) => seed + 1),
      async attempt(seed) {
        const scores = { right: 0, of: 0, wrong: [] };
        const books = fc.sample(PERTURBED[kind], { numRuns: EACH, seed });
        for (const { name, example } of books) score(forms, example, example.sheet, scores, name);
        return { kind, books: books.length, fields: scores.of, right: scores.right, wrong: scores.wrong.slice(0, 5) };
      },
    };
  },
  faultOf: ({ kind, fields, right, wrong }) =>
    right < (GOALS[kind] ?? 0) * fields ? `${right} of ${fields}; ${wrong.join('; ')}` : null,
  figures(outcomes) {
    const sum = (key) => outcomes.reduce((all, one) => all + one[key], 0);
    return { goal: GOALS[outcomes[0].kind] ?? 0, books: sum('books'), fields: sum('fields'), right: sum('right') };
  },
  faults: ({ goal, fields, right }) => (right < goal * fields ? 1 : 0),
};
