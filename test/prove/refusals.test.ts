import { type Clean, cleanRun, faultsFor, refuse } from '../../scripts/prove/refusals/cases';
import { FLOWS } from '../../scripts/prove/refusals/flows';

/** A sample of `npm run prove -- refusals`, which refuses every request every way. */
const SAMPLE = [
  'check all',
  'fix all',
  'fix with an answer',
  'undo',
  'decide',
  'undecide',
  'typing',
  'gather again',
  'summary again',
  'findings again',
  'data again',
  'take back summary again',
  'learn a list from a file',
  'keep answers',
  'ribbon checkAll',
];
const CASES_EACH = 4;
const SEED = 20_260_701;

/** The same numbers each time (Park and Miller). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

test.each(SAMPLE)('%s: whatever is refused, nothing is lost, all is said and the next press mends it', async (name) => {
  const flow = FLOWS.find((one) => one.name === name);
  if (!flow) throw new Error(`no flow ${name}`);
  const clean: Clean = await cleanRun(flow);
  const faults = clean.requests.flatMap((actions, index) => faultsFor(index + 1, actions, 1));
  expect(faults.length).toBeGreaterThan(CASES_EACH);
  const next = numbers(SEED);
  for (let count = 0; count < CASES_EACH; count += 1) {
    const fault = faults[next() % faults.length];
    if (!fault) throw new Error('no fault');
    const { verdict } = await refuse(clean, fault);
    expect({ fault, ...verdict }).toEqual({
      fault,
      lost: [],
      between: [],
      untold: null,
      hidden: false,
      unmended: [],
    });
  }
});
