/** Writes docs/rules from the rules themselves: the test that compares the pages writes them instead. */
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

const root = join(__dirname, '..');
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), 'test/meta/rule-pages.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, KOHYO_WRITE: '1' } },
);
process.exitCode = status ?? 1;
