const { spawn } = require('node:child_process');
const { existsSync, mkdtempSync, readFileSync, rmSync } = require('node:fs');
const { availableParallelism, tmpdir } = require('node:os');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
const cores = availableParallelism();

// As in the command (src/cli/start/compiler.ts): a test is over before the optimising compiler's work pays. Workers inherit it.
const engine = Number.parseInt(process.versions.v8, 10);
const forShortWork = engine >= 11 && engine <= 13 ? ['--interrupt-budget=1000000'] : [];

/**
 * Runs a JavaScript program, of a package or of ours, with this very Node. Resolves to its exit status. What it says goes to the terminal, or to
 * `hear` where there is one. `flags`: for Node itself.
 */
function run(program, args, hear, flags = []) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...flags, join(root, program), ...args], {
      cwd: root,
      stdio: hear === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    if (hear !== undefined) for (const stream of [child.stdout, child.stderr]) stream.on('data', hear);
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** A tool that says yes or no counts as one test. */
const verdict = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });

const tool = (name, program, args) => ({ name, run: async (hear) => verdict(await run(program, args, hear)) });

/** Jest's own counts; a test file that could not run at all counts as one failure. */
function jest(name, args) {
  return {
    name,
    async run(hear) {
      const folder = mkdtempSync(join(tmpdir(), 'kohyo-test-'));
      const output = join(folder, 'results.json');
      try {
        const asked = ['--json', `--outputFile=${output}`, ...args];
        const status = await run('node_modules/jest/bin/jest.js', asked, hear, forShortWork);
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

const inBrowser = existsSync(join(root, browserTests))
  ? [jest('browser tests', ['--config', browserTests, '--runInBand'])]
  : [];

const withoutBrowser = [
  tool('types of the core', 'node_modules/typescript/bin/tsc', ['-p', 'src/core']),
  tool('types', 'node_modules/typescript/bin/tsc', ['-p', '.']),
  tool('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  tool('boundaries', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    'src',
  ]),
  tool('regular expressions', 'scripts/regexes.js', []),
  // A worker that ran many files holds what all of them loaded: it is changed for a new one then.
  jest('unit tests', [`--maxWorkers=${cores}`, '--workerIdleMemoryLimit=1GB']),
  tool('manifest', 'scripts/check-manifest.js', []),
  tool('what ships', 'scripts/check-shipped.js', []),
];

/** Steps one after the other; the lists beside one another: a browser waits much, and other steps use that time. */
const lanes = cores > 1 && inBrowser.length > 0 ? [withoutBrowser, inBrowser] : [[...withoutBrowser, ...inBrowser]];

module.exports = { lanes };
