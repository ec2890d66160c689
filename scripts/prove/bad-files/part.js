const { spawnSync, execFileSync } = require('node:child_process');
const { mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { build } = require('../../lib/build');
const { BAD_FILES } = require('./corpus');

const LIMITS = { seconds: 5, megabytes: 500, wall: 120_000 };
const command = path.join(__dirname, '../../../dist/cli/kohyo.js');
const meter = path.join(__dirname, 'usage.cjs');

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
  const used = signal ? { seconds: null, megabytes: null } : JSON.parse(readFileSync(usage, 'utf8'));
  return { ...used, outcome: outcomeOf(stdout, status, signal) };
}

function outcomeOf(stdout, status, signal) {
  if (signal) return signal;
  if (stdout === '') return status === 2 ? null : `status ${status}`;
  const [file] = JSON.parse(stdout).files;
  return file?.error ? file.error.code : 'reads';
}

/** A process that had to be ended took more than anyone measured. */
const isOver = (value, limit) => value === null || value > limit;
const shown = (value) => (value === null ? '–' : value.toFixed(1));

/** Every bad file, handed to the built command in a process of its own. */
module.exports = {
  name: 'bad-files',
  groups: () => ['all'],
  async open() {
    await build(['cli']);
    const folder = mkdtempSync(path.join(tmpdir(), 'kohyo-bad-'));
    const all = new Map([...BAD_FILES, ...PLACES].map((bad) => [bad.name, bad]));
    return {
      trials: [...all.keys()],
      attempt: async (name) => ({ name, expected: all.get(name).expected, ...examine(all.get(name), folder) }),
      close: async () => rmSync(folder, { recursive: true, force: true }),
    };
  },
  faultOf({ outcome, expected, seconds, megabytes }) {
    const isFault = outcome !== expected || isOver(seconds, LIMITS.seconds) || isOver(megabytes, LIMITS.megabytes);
    return isFault ? `${outcome} (expected ${expected}), ${shown(seconds)} s, ${shown(megabytes)} MB` : null;
  },
  figures: (outcomes) => ({
    otherwise: outcomes.filter(({ outcome, expected }) => outcome !== expected).length,
    slow: outcomes.filter(({ seconds }) => isOver(seconds, LIMITS.seconds)).length,
    large: outcomes.filter(({ megabytes }) => isOver(megabytes, LIMITS.megabytes)).length,
    mostSeconds: Math.max(...outcomes.map(({ seconds }) => Math.round(seconds * 10) / 10)),
    mostMegabytes: Math.max(...outcomes.map(({ megabytes }) => Math.round(megabytes))),
  }),
  faults: ({ otherwise, slow, large }) => otherwise + slow + large,
};
