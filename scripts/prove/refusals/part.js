const { cleanRun, faultsFor, refuse } = require('./cases');
const { FLOWS } = require('./flows');

/** Tries in the middle of a batch, of each request. */
const STEPS = 1;
const KINDS = ['lost', 'between', 'untold', 'hidden', 'unmended'];

const keyOf = ({ request, code, after = 0 }) => `request ${request} · ${code} after ${after}`;

/** Everything that a person can do, while Excel refuses one request of it: every request in turn, and every way in turn. */
module.exports = {
  name: 'refusals',
  groups: () => FLOWS.map(({ name }) => name),
  async open(name) {
    const flow = FLOWS.find((one) => one.name === name);
    const clean = await cleanRun(flow);
    const faults = new Map(
      clean.requests
        .flatMap((actions, index) => faultsFor(index + 1, actions, STEPS))
        .map((fault) => [keyOf(fault), fault]),
    );
    return {
      trials: [...faults.keys()],
      async attempt(key) {
        const { fault, verdict } = await refuse(clean, faults.get(key));
        const few = Object.fromEntries(
          KINDS.map((kind) => [kind, Array.isArray(verdict[kind]) ? verdict[kind].slice(0, 3) : verdict[kind]]),
        );
        return { request: fault.request, code: fault.code, ...few };
      },
    };
  },
  faultOf(outcome) {
    const said = KINDS.filter((kind) => isFault(outcome[kind])).map(
      (kind) => `${kind}: ${JSON.stringify(outcome[kind])}`,
    );
    return said.length === 0 ? null : said.join(' | ');
  },
  figures: (outcomes) => ({
    requests: new Set(outcomes.map(({ request }) => request)).size,
    codes: new Set(outcomes.map(({ code }) => code)).size,
    ...Object.fromEntries(KINDS.map((kind) => [kind, outcomes.filter((one) => isFault(one[kind])).length])),
  }),
  faults: (row) => KINDS.reduce((sum, kind) => sum + row[kind], 0),
};

function isFault(found) {
  return Array.isArray(found) ? found.length > 0 : found !== null && found !== false;
}
