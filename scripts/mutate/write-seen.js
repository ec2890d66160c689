/* After each test file, while mutants are only counted: a file of the ids that it met. */
const { createHash } = require('node:crypto');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.env.KOHYO_MUTANTS_SEEN;

afterAll(() => {
  if (!folder) return;
  const { testPath } = expect.getState();
  const name = createHash('sha256').update(testPath).digest('hex');
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ testPath, seen: globalThis.__mutants.allMet() }));
});
