import fc from 'fast-check';
import { parseForm } from '../../src/core/form/parse-form';
import { BUILT_IN_FORMS } from '../../src/forms';
import { PERTURBED } from '../workbooks/perturbed';
import { type Score, score } from '../workbooks/score';

/** A sample of `npm run prove -- recognition`, which perturbs 10⁴ books. */
test('a hundred books as they come back from offices: at least 99 % of fields are read to the letter', () => {
  const forms = BUILT_IN_FORMS.map(parseForm);
  const scores: Score = { right: 0, of: 0, wrong: [] };
  for (const { name, example } of fc.sample(PERTURBED.bent, { numRuns: 100, seed: 20_260_701 }))
    score(forms, example, example.sheet, scores, name);
  expect(scores.of).toBeGreaterThan(1_000);
  if (scores.right < 0.99 * scores.of) throw new Error(scores.wrong.slice(0, 40).join('\n'));
});
