const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/**
 * Which test files meet which mutants, and how long each takes: id → [{path, ms}], the quickest first. Runs the tests once
 * with no mutant on; what it found is kept in `folder`. Throws where a test fails already then.
 */
function testsByMutant(folder) {
  const kept = join(folder, 'seen.json');
  if (!existsSync(kept)) writeFileSync(kept, JSON.stringify(look(folder)));
  const byMutant = new Map();
  for (const { path, ms, seen } of JSON.parse(readFileSync(kept, 'utf8'))) {
    for (const id of seen) byMutant.set(id, [...(byMutant.get(id) ?? []), { path, ms }]);
  }
  for (const tests of byMutant.values()) tests.sort((a, b) => a.ms - b.ms);
  return byMutant;
}

function look(folder) {
  const seenFolder = join(folder, 'seen');
  rmSync(seenFolder, { recursive: true, force: true });
  mkdirSync(seenFolder, { recursive: true });
  const results = join(folder, 'first-run.json');
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--config',
      join(__dirname, 'jest.config.cjs'),
      '--silent',
      '--json',
      `--outputFile=${results}`,
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'ignore'], env: { ...process.env, KOHYO_MUTANTS_SEEN: seenFolder } },
  );
  if (status !== 0) throw new Error('The tests fail without any mutant: see `npx jest test/core`.');
  const took = new Map(
    JSON.parse(readFileSync(results, 'utf8')).testResults.map(({ name, startTime, endTime }) => [
      name,
      endTime - startTime,
    ]),
  );
  return readdirSync(seenFolder).map((file) => {
    const { testPath, seen } = JSON.parse(readFileSync(join(seenFolder, file), 'utf8'));
    return { path: testPath, ms: took.get(testPath) ?? 0, seen };
  });
}

module.exports = { testsByMutant };
