/** `node compile-command.js FOLDER`: runs the program that was built into FOLDER on the sample, and keeps its compiled code there. */
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
require('./typescript');
// Code is kept for an engine with the very same settings.
require('../../src/cli/start/compiler.ts');
const { Program } = require('../../src/cli/start/program.ts');

const [, , folder] = process.argv;
const sample = join(__dirname, '..', '..', 'assets/sample/sample.xlsx');
const scratch = mkdtempSync(join(tmpdir(), 'kohyo-compiled-'));
const program = new Program(folder);

/** What people ask for most. */
const calls = [
  ['check', sample, '--format', 'json'],
  ['check', sample],
  ['rollup', sample],
  ['summary', sample, '-o', join(scratch, 'summary.xlsx')],
];

function next() {
  const call = calls.shift();
  if (call !== undefined) {
    process.argv = [process.execPath, 'kohyo', ...call];
    program.run('main.js');
    return;
  }
  process.removeListener('beforeExit', next);
  program.keepCode();
  rmSync(scratch, { recursive: true });
  // Findings in the sample are no fault of the build.
  if (process.exitCode === 1) process.exitCode = 0;
}

process.on('beforeExit', next);
next();
