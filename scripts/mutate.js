/**
 * `npm run mutate [-- PATH …] [--sample N] [--seed S] [--minutes M] [--workers W] [--tests PATH,…] [--again]`: changes one operator, condition or
 * constant of src/core and src/excel at a time and looks whether the tests notice (of those below `--tests`, if given). Prints the score per folder and each survivor, and keeps them in
 * out/mutate/report.md. Stops after M minutes (9), the first run of the tests included; called again on the same sources and tests it goes on
 * where it stopped, `--again` begins anew. docs/mutation.md says how to read it.
 */
const { createHash } = require('node:crypto');
const { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const equivalent = require('./mutate/equivalent.json');
const { isMutated, mutantsOf, ROOMS } = require('./mutate/mutants');
const { doAll } = require('./mutate/pool');
const { figuresOf, reportOf } = require('./mutate/report');
const { testsByMutant } = require('./mutate/seen');

const root = join(__dirname, '..');
/** A busy machine takes longer than the first run did; only what never ends is to be ended. */
const SLOWER = 8;
const STARTING_MS = 60_000;
/** What outcomes depend on: when any of it changes, tests are looked at anew. */
const STATE = ['src', 'test', 'scripts/mutate', 'scripts/sample', 'assets', 'jest.config.cjs', 'package-lock.json'];

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '9' },
      workers: { type: 'string', default: '2' },
      tests: { type: 'string', default: '' },
      again: { type: 'boolean', default: false },
    },
  });
  const end = Date.now() + Number(values.minutes) * 60_000;
  const among = values.tests.split(',').filter((path) => path !== '');
  const sources = hashOf(STATE.flatMap(filesBelow).filter((path) => !path.endsWith('.test.ts')));
  const tests = hashOf(filesBelow('test').filter((path) => path.endsWith('.test.ts')));
  const folder = join(root, 'out', 'mutate', hashed(`${sources} ${tests} ${among}`));
  if (values.again) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = ROOMS.flatMap(filesBelow)
    .filter(isMutated)
    .flatMap((path) => mutantsOf(path, readFileSync(join(root, path), 'utf8')).mutants);
  const wanted = all.filter(({ path }) => positionals.length === 0 || positionals.some((one) => path.startsWith(one)));
  const chosen = values.sample === undefined ? wanted : sampled(wanted, Number(values.sample), values.seed);
  console.error(`${chosen.length} of ${all.length} mutants; looking which tests meet them…`);
  const workers = Number(values.workers);
  const { stepsOf, skipped, failing } = await testsByMutant({
    folder: join(root, 'out', 'mutate', 'seen'),
    base: sources,
    among,
    end,
    workers,
  });
  for (const file of skipped) console.error(`left out, as it needs more of jest than is here: ${file}`);
  for (const one of failing) console.error(`not asked, as it fails without any mutant: ${one}`);
  const outcomes = await outcomesOf(chosen, stepsOf, join(folder, 'outcomes.jsonl'), end, workers);
  const tried = chosen
    .filter(({ id }) => outcomes.has(id))
    .map((mutant) => ({ mutant, outcome: outcomes.get(mutant.id) }));
  const report = reportOf(tried, chosen.length);
  writeFileSync(join(root, 'out', 'mutate', 'report.md'), `${report}\n`);
  const figures = { tried: tried.length, total: chosen.length, folders: figuresOf(tried) };
  writeFileSync(join(root, 'out', 'mutate', 'figures.json'), `${JSON.stringify(figures)}\n`);
  console.log(report);
}

/** Id → outcome: those of earlier calls, and those that were tried until `end`. */
async function outcomesOf(mutants, stepsOf, file, end, workers) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  const outcomes = new Map(lines.filter((line) => line !== '').map((line) => JSON.parse(line)));
  const keep = (id, outcome) => {
    outcomes.set(id, outcome);
    appendFileSync(file, `${JSON.stringify([id, outcome])}\n`);
  };
  const queue = [];
  // Named as such since it was tried, too.
  for (const mutant of mutants.filter(isEquivalent)) outcomes.set(mutant.id, 'equivalent');
  for (const mutant of mutants.filter(({ id }) => !outcomes.has(id))) {
    queue.push({ id: mutant.id, tests: stepsOf(mutant.id) });
  }
  // In the order of the sample, or one that the time cuts off would have all that nobody meets and few of the others.
  const next = () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      const { id, tests } = one;
      if (tests !== null) return { task: 'try', id, steps: tests.steps, limit: STARTING_MS + SLOWER * tests.ms };
      keep(id, 'unmet');
    }
    return null;
  };
  let done = 0;
  await doAll(
    workers,
    () => (Date.now() < end ? next() : null),
    ({ id }, answer) => {
      keep(id, answer === null ? 'hung' : answer.caught ? 'caught' : 'survived');
      done += 1;
      if (done % 100 === 0) console.error(`${done} tried, ${queue.length} left`);
    },
  );
  return outcomes;
}

function isEquivalent({ path, from, to, line }) {
  return equivalent.some(
    (one) => one.path === path && one.from === from && one.to === to && (one.line === undefined || one.line === line),
  );
}

/** The same seed chooses the same mutants, whatever else changes elsewhere: each is drawn by its own hash. */
function sampled(mutants, count, seed) {
  const drawn = mutants.map((mutant) => [createHash('sha256').update(`${seed} ${mutant.id}`).digest('hex'), mutant]);
  return drawn
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, mutant]) => mutant);
}

const hashed = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** One short hash over files. */
function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.filter((one) => !one.endsWith('equivalent.json')))
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

function filesBelow(path) {
  try {
    return readdirSync(join(root, path))
      .sort()
      .flatMap((name) => filesBelow(`${path}/${name}`));
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    throw error;
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = error.status ?? 1;
});
