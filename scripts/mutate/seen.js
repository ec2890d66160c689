const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { missingIn } = require('./cases');
const { doAll } = require('./pool');

const root = join(__dirname, '..', '..');
/** Tests that hold the core. Those of the rooms above are not asked. */
const TESTS = ['test/core', 'test/forms', 'test/workbooks', 'test/locales', 'test/meta/rules.test.ts'];
/** No test file of the core takes longer, even on a busy machine. */
const LOOK_MS = 8 * 60_000;
/** Time for the cases of one mutant, the quickest first, at the pace of the first run. */
const BUDGET_MS = 20_000;

/**
 * Looks once which cases meet which mutants, until `end` (ms since 1970); what was found is kept in `folder`, and the next call goes on from
 * there. Answers {stepsOf, skipped}. Throws where a case fails without any mutant, and where the time is over.
 */
async function testsByMutant(folder, end, workers) {
  const kept = join(folder, 'seen');
  mkdirSync(kept, { recursive: true });
  const files = TESTS.flatMap(testFilesBelow);
  const skipped = files.filter((file) => missingIn(file) !== null);
  const wanted = files.filter((file) => !skipped.includes(file));
  const fileOf = (file) => join(kept, `${file.replace(/\W/g, '-')}.json`);
  const queue = wanted.filter((file) => !existsSync(fileOf(file)));
  await doAll(
    workers,
    () => (Date.now() < end && queue.length > 0 ? { task: 'look', file: queue.shift(), limit: LOOK_MS } : null),
    ({ file }, answer) => {
      if (answer === null) throw new Error(`${file} did not end within ${LOOK_MS / 60_000} minutes`);
      // Whole or not at all: the time may be over at any moment.
      writeFileSync(`${fileOf(file)}.part`, JSON.stringify(answer.seen));
      renameSync(`${fileOf(file)}.part`, fileOf(file));
    },
  );
  const left = wanted.filter((file) => !existsSync(fileOf(file)));
  if (left.length > 0) {
    throw new Error(
      `The time is over: ${wanted.length - left.length} of ${wanted.length} test files were looked at. Call again to go on.`,
    );
  }
  return { stepsOf: stepsFrom(wanted.map((file) => JSON.parse(readFileSync(fileOf(file), 'utf8')))), skipped };
}

/** Mutant → the cases to try it with, the quickest first, as many as fit into the budget, with their time; null where nothing meets it. */
function stepsFrom(seen) {
  const meeting = new Map();
  const add = (id, step) => {
    const steps = meeting.get(id) ?? [];
    meeting.set(id, steps);
    steps.push(step);
  };
  for (const { file, loading, cases } of seen) {
    for (const [at, { ms, met }] of cases.entries()) for (const id of met) add(id, { file, at, ms });
    // What is worked out while a file is loaded may show in any of its cases, soonest in those that run the same source.
    const sources = cases.map(({ met }) => new Set(met.map((id) => id.split('#')[0])));
    for (const id of loading.met) {
      const source = id.split('#')[0];
      for (const [at, { ms }] of cases.entries())
        add(id, { file, at, ms: sources[at].has(source) ? ms : ms + BUDGET_MS / 20 });
    }
  }
  const loadingMs = new Map(seen.map(({ file, loading }) => [file, loading.ms]));
  return (id) => (meeting.has(id) ? fitting(meeting.get(id), loadingMs) : null);
}

function fitting(meeting, loadingMs) {
  const steps = [];
  const files = new Set();
  let sum = 0;
  for (const step of [...meeting].sort((a, b) => a.ms - b.ms)) {
    const cost = step.ms + (files.has(step.file) ? 0 : loadingMs.get(step.file));
    if (steps.length > 0 && sum + cost > BUDGET_MS) continue;
    sum += cost;
    files.add(step.file);
    steps.push(step);
  }
  return { steps: steps.map(({ file, at }) => ({ file, at })), ms: sum };
}

function testFilesBelow(path) {
  if (path.endsWith('.ts')) return path.endsWith('.test.ts') ? [path] : [];
  if (/\.[a-z]+$/.test(path)) return [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => testFilesBelow(`${path}/${name}`));
}

module.exports = { testsByMutant };
