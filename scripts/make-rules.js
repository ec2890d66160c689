/**
 * `npm run rules`: writes all that is made from the folders of the rules: the indexes, the pages in docs/rules, the sample workbook.
 * The pages are written by the very test that compares them.
 */
const { spawnSync } = require('node:child_process');
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { ruleIndexes } = require('./lib/rule-indexes');

const root = join(__dirname, '..');

for (const [file, content] of ruleIndexes(root)) writeFileSync(join(root, file), content);

const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, KOHYO_WRITE: '1' } }).status;

const done =
  node('scripts/build.js', 'sample') === 0 &&
  node('dist/sample/make-sample.js') === 0 &&
  node('node_modules/jest/bin/jest.js', 'test/meta/rule-pages.test.ts', 'test/meta/fields-page.test.ts') === 0;
process.exitCode = done ? 0 : 1;
