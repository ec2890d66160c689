/**
 * `node scripts/prove/bad-files.js [WORD]`: hands every bad file (or those whose name holds WORD) to the built command, each in a process of its own,
 * and says which come out otherwise than expected, over 5 s of processor time, or over 500 MB. Status 1 when any does.
 */
require('../lib/typescript');
const { spawnSync, execFileSync } = require('node:child_process');
const { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { build } = require('../lib/build');
const { BAD_FILES } = require('./bad-files/corpus');

const LIMITS = { seconds: 5, megabytes: 500, wall: 120_000 };
const command = path.join(__dirname, '../../dist/cli/kohyo.js');
const meter = path.join(__dirname, 'bad-files/usage.cjs');

/** What is no file at all: it stands somewhere, or is made at a path. `null`: nothing is found to check. */
const PLACES = [
  { name: 'a device that never ends', expected: 'not-xlsx', at: '/dev/zero' },
  { name: 'a device that gives nothing', expected: 'not-xlsx', at: '/dev/null' },
  { name: 'a pipe that nobody writes to', expected: 'not-xlsx', place: (at) => execFileSync('mkfifo', [at]) },
  { name: 'a link to itself', expected: 'missing', place: (at) => symlinkSync(at, at) },
  { name: 'a link to nowhere', expected: 'missing', place: (at) => symlinkSync('/none', at) },
  { name: 'a folder called .xlsx', expected: null, place: (at) => mkdirSync(at) },
];

function examine(bad, folder) {
  const file = path.join(folder, 'bad.xlsx');
  const usage = path.join(folder, 'usage.json');
  rmSync(file, { recursive: true, force: true });
  rmSync(usage, { force: true });
  if (bad.place) bad.place(file);
  else if (bad.make) writeFileSync(file, bad.make());
  const { stdout, status, signal } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=450',
      '-r',
      meter,
      command,
      'check',
      bad.at ?? file,
      '--format',
      'json',
      '--fail-on',
      'never',
    ],
    { encoding: 'utf8', timeout: LIMITS.wall, maxBuffer: 1e9, env: { ...process.env, KOHYO_USAGE: usage } },
  );
  const used = signal ? { seconds: Infinity, megabytes: Infinity } : JSON.parse(readFileSync(usage, 'utf8'));
  return { ...used, outcome: outcomeOf(stdout, status, signal) };
}

function outcomeOf(stdout, status, signal) {
  if (signal) return signal;
  if (stdout === '') return status === 2 ? null : `status ${status}`;
  const [file] = JSON.parse(stdout).files;
  return file?.error ? file.error.code : 'reads';
}

async function main([word = '']) {
  await build(['cli']);
  const folder = mkdtempSync(path.join(tmpdir(), 'kohyo-bad-'));
  const asked = [...BAD_FILES, ...PLACES].filter(({ name }) => name.includes(word));
  const faults = [];
  let most = { seconds: 0, megabytes: 0 };
  try {
    for (const bad of asked) {
      const { outcome, seconds, megabytes } = examine(bad, folder);
      const told = `${bad.name}: ${outcome} (expected ${bad.expected}), ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`;
      if (outcome !== bad.expected || seconds > LIMITS.seconds || megabytes > LIMITS.megabytes) faults.push(told);
      if (word !== '') console.log(told);
      most = { seconds: Math.max(most.seconds, seconds), megabytes: Math.max(most.megabytes, megabytes) };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(
    `bad files: ${asked.length} tried, ${faults.length} otherwise than expected or over ${LIMITS.seconds} s / ${LIMITS.megabytes} MB`,
  );
  console.log(`most: ${most.seconds.toFixed(1)} s, ${most.megabytes.toFixed(0)} MB`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
