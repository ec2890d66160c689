/* After each test file, while mutants are only counted: a file of the ids that it met, and how long it took. */
const { createHash } = require('node:crypto');
const { renameSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.env.KOHYO_MUTANTS_SEEN;
const began = performance.now();

afterAll(() => {
  if (!folder) return;
  const { testPath } = expect.getState();
  const name = createHash('sha256').update(testPath).digest('hex');
  const ms = Math.round(performance.now() - began);
  const part = join(folder, `${name}.part`);
  writeFileSync(part, JSON.stringify({ testPath, ms, seen: globalThis.__mutants.allMet() }));
  // Whole or not at all: the time may be over at any moment.
  renameSync(part, join(folder, `${name}.json`));
});
