const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/**
 * Which test files meet which mutants, and how long each takes: id → [{path, ms}], the quickest first. Runs the tests once
 * with no mutant on, until `end` (ms since 1970) at most; what it found is kept in `folder`, and the next call goes on from there.
 * Throws where a test fails already then, and where the time is over.
 */
function testsByMutant(folder, end) {
  const kept = join(folder, 'seen.json');
  if (!existsSync(kept)) writeFileSync(kept, JSON.stringify(look(folder, end)));
  const byMutant = new Map();
  for (const { testPath, ms, seen } of JSON.parse(readFileSync(kept, 'utf8'))) {
    for (const id of seen) byMutant.set(id, [...(byMutant.get(id) ?? []), { path: testPath, ms }]);
  }
  for (const tests of byMutant.values()) tests.sort((a, b) => a.ms - b.ms);
  return byMutant;
}

function look(folder, end) {
  const seenFolder = join(folder, 'seen');
  mkdirSync(seenFolder, { recursive: true });
  const done = new Set(seenIn(seenFolder).map(({ testPath }) => testPath));
  const left = jest(['--listTests', '--json'], { encoding: 'utf8' });
  const paths = JSON.parse(left.stdout).filter((path) => !done.has(path));
  if (paths.length === 0) return seenIn(seenFolder);
  const { status, error, stderr } = jest(['--silent', '--bail', '--runTestsByPath', ...paths], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, KOHYO_MUTANTS_SEEN: seenFolder },
    timeout: Math.max(1, end - Date.now()),
  });
  const met = seenIn(seenFolder);
  if (error?.code === 'ETIMEDOUT') {
    throw new Error(
      `The time is over: ${met.length} of ${done.size + paths.length} test files were looked at. Call again to go on.`,
    );
  }
  if (status !== 0) {
    const failed = new Set(stderr.split('\n').filter((line) => /^FAIL |^ {2}● /.test(line)));
    rmSync(seenFolder, { recursive: true, force: true });
    throw new Error(['The tests fail without any mutant:', ...failed].join('\n'));
  }
  return met;
}

function jest(args, options) {
  const program = join(root, 'node_modules/jest/bin/jest.js');
  return spawnSync(process.execPath, [program, '--config', join(__dirname, 'jest.config.cjs'), ...args], {
    cwd: root,
    ...options,
  });
}

/** What write-seen.js wrote, a file per test file. */
function seenIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

module.exports = { testsByMutant };
