const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { missingIn } = require('./cases');
const { doAll } = require('./pool');
const { UNFINISHED } = require('./unfinished');

const root = join(__dirname, '..', '..');
/** Tests that run sources of ours in this process: the core's own, and those of the rooms above that hold it by what comes out at their end. */
const TESTS = [
  'test/core',
  'test/whole-sheets',
  'test/forms',
  'test/workbooks',
  'test/locales',
  'test/meta/rules.test.ts',
  'test/app',
  'test/cli',
  'test/excel',
  'test/taskpane',
  'test/xlsx',
  'test/prove/recognition.test.ts',
];
/** No test file takes longer, even on a busy machine. */
const LOOK_MS = 8 * 60_000;
/** Time for the cases of one mutant, the quickest first, at the pace of the first run. */
const BUDGET_MS = 20_000;
/** Of these, what the cases of one file may take as long as others wait: hundreds of quick ones would leave no time for those that look at the end. */
const SHARE_MS = 2_000;

/**
 * Looks once which cases meet which mutants, until `end` (ms since 1970); what was found of a test file is kept in `folder` under its text and
 * `base` (a hash over all else that it depends on), and the next call goes on from there. `among`: beginnings of paths, all when empty.
 * Answers {stepsOf, skipped, failing}: `failing` cases fail without any mutant and are not asked. Throws where the time is over.
 */
async function testsByMutant({ folder, base, among, end, workers }) {
  mkdirSync(folder, { recursive: true });
  const files = TESTS.flatMap(testFilesBelow).filter(
    (file) => among.length === 0 || among.some((one) => file.startsWith(one)),
  );
  const skipped = files.filter((file) => missingIn(file) !== null);
  const wanted = files.filter((file) => !skipped.includes(file));
  const kept = new Map(wanted.map((file) => [file, join(folder, `${keyOf(file, base)}.json`)]));
  const queue = wanted.filter((file) => !existsSync(kept.get(file)));
  await doAll(
    workers,
    () => (Date.now() < end && queue.length > 0 ? { task: 'look', file: queue.shift(), limit: LOOK_MS } : null),
    ({ file }, answer) => {
      if (answer === null) throw new Error(`${file} did not end within ${LOOK_MS / 60_000} minutes`);
      // Whole or not at all: the time may be over at any moment.
      writeFileSync(`${kept.get(file)}.part`, JSON.stringify(answer.seen));
      renameSync(`${kept.get(file)}.part`, kept.get(file));
    },
  );
  const left = wanted.filter((file) => !existsSync(kept.get(file)));
  if (left.length > 0) {
    const done = wanted.length - left.length;
    throw Object.assign(
      new Error(`The time is over: ${done} of ${wanted.length} test files were looked at. Call again to go on.`),
      { status: UNFINISHED },
    );
  }
  const seen = wanted.map((file) => JSON.parse(readFileSync(kept.get(file), 'utf8')));
  const failing = seen.flatMap(({ cases }) => cases.flatMap(({ fails }) => fails ?? []));
  return { stepsOf: stepsFrom(seen), skipped, failing };
}

const keyOf = (file, base) =>
  createHash('sha256')
    .update(`${base} ${file}\n`)
    .update(readFileSync(join(root, file)))
    .digest('hex')
    .slice(0, 24);

/** Mutant → the cases to try it with, the quickest first, as many as fit into the budget, with their time; null where nothing meets it. */
function stepsFrom(seen) {
  const files = seen.map(({ file, isStory, loading, cases }) => ({
    file,
    isStory,
    loading: { ms: loading.ms, met: metOf(loading.met) },
    cases: cases.flatMap(({ ms, met, fails }, at) => (fails ? [] : [{ ms, at, met: metOf(met) }])),
  }));
  return (id) => {
    const meeting = files.flatMap((file) => meetingIn(file, id));
    return meeting.length === 0 ? null : fitting(meeting);
  };
}

/** Whether a mutant (`path#n`) was met; and whether anything of a path was. */
function metOf(marks) {
  const bytes = new Map(Object.entries(marks).map(([path, base64]) => [path, Buffer.from(base64, 'base64')]));
  return {
    has: (path, number) => bytes.get(path)?.[number] === 1,
    hasAnyOf: (path) => bytes.has(path),
  };
}

/** The cases of a file that may notice a mutant. */
function meetingIn({ file, isStory, loading, cases }, id) {
  const [path, n] = id.split('#');
  const number = Number(n);
  const step = ({ ms, at }) => ({ file, isStory, at, ms, loading: loading.ms });
  if (!loading.met.has(path, number)) return cases.filter(({ met }) => met.has(path, number)).map(step);
  // What is worked out while a file is loaded may show in any of its cases, soonest in those that run the same source.
  return cases.map((one) => step({ ...one, ms: one.met.hasAnyOf(path) ? one.ms : one.ms + BUDGET_MS / 20 }));
}

function fitting(meeting) {
  const quickestFirst = [...meeting].sort((a, b) => a.ms - b.ms);
  const spent = new Map();
  let sum = 0;
  const chosen = new Set();
  const choose = (mayTake) => {
    for (const step of quickestFirst) {
      const before = spent.get(step.file);
      const cost = step.ms + (before === undefined ? step.loading : 0);
      if (chosen.has(step) || (chosen.size > 0 && sum + cost > BUDGET_MS) || !mayTake(before, step.ms)) continue;
      sum += cost;
      spent.set(step.file, (before ?? 0) + step.ms);
      chosen.add(step);
    }
  };
  choose((before, ms) => before === undefined || before + ms <= SHARE_MS);
  choose(() => true);
  const steps = quickestFirst.filter((step) => chosen.has(step));
  return { steps: steps.map(({ file, isStory, at }) => ({ file, isStory, at })), ms: sum };
}

function testFilesBelow(path) {
  if (path.endsWith('.ts')) return path.endsWith('.test.ts') ? [path] : [];
  if (/\.[a-z]+$/.test(path)) return [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => testFilesBelow(`${path}/${name}`));
}

module.exports = { testsByMutant };
