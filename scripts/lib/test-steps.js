const { spawnSync } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');

/** Runs a JavaScript program, of a package or of ours, with this very Node. Answers its exit status. */
function run(program, args) {
  const { status, error } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

/** A tool that says yes or no counts as one test. */
const verdict = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });

const tool = (name, program, args) => ({ name, run: () => verdict(run(program, args)) });

/** Jest's own counts; a test file that could not run at all counts as one failure. */
function jest(name, args) {
  return {
    name,
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'kohyo-test-'));
      const output = join(folder, 'results.json');
      try {
        const status = run('node_modules/jest/bin/jest.js', ['--json', `--outputFile=${output}`, ...args]);
        if (!existsSync(output)) return { passed: 0, failed: 1, skipped: 0 };
        const results = JSON.parse(readFileSync(output, 'utf8'));
        const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
        return {
          passed: results.numPassedTests,
          // A failure that is in no count (a crash after the last test, say) is still one.
          failed: status !== 0 && failed === 0 ? 1 : failed,
          skipped: results.numPendingTests + results.numTodoTests,
        };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Pages as people see them, in Chromium; they build what they look at. */
const browserTests = join('test', 'browser', 'jest.config.cjs');

const steps = [
  tool('types of the core', 'node_modules/typescript/bin/tsc', ['-p', 'src/core']),
  tool('types', 'node_modules/typescript/bin/tsc', ['-p', '.']),
  tool('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  tool('boundaries', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    'src',
  ]),
  tool('regular expressions', 'scripts/regexes.js', []),
  jest('unit tests', []),
  tool('manifest', 'scripts/check-manifest.js', []),
  tool('what ships', 'scripts/check-shipped.js', []),
  ...(existsSync(join(root, browserTests)) ? [jest('browser tests', ['--config', browserTests, '--runInBand'])] : []),
];

module.exports = { steps };
