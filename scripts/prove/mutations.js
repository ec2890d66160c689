const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const { UNFINISHED } = require('../mutate/unfinished');

const root = join(__dirname, '..', '..');

/** So many tell the score of the whole to within six points either way; the same ones each time. */
const SAMPLE = '240';

/** `npm run mutate`, which keeps its own progress: as far as it has come with the sample, by folder. `--only PATH` tries those below it. */
module.exports = {
  name: 'mutations',
  groups: () => [],
  async run({ until, only }) {
    const minutes = Math.max(1, Math.floor((until - Date.now()) / 60_000));
    const words = [
      'scripts/mutate.js',
      '--sample',
      SAMPLE,
      '--minutes',
      String(minutes),
      ...(only === '' ? [] : [only]),
    ];
    const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    // The first look at the tests goes on where it stopped, too.
    if (status === UNFINISHED) return { rows: {}, isWhole: false };
    if (status !== 0) throw new Error(`scripts/mutate.js ended with ${status}`);
    const { tried, total, folders } = JSON.parse(readFileSync(join(root, 'out/mutate/figures.json'), 'utf8'));
    return { rows: Object.fromEntries(folders.map(({ folder, ...row }) => [folder, row])), isWhole: tried === total };
  },
  /** A survivor is a test that is missing, no fault by itself. */
  faults: () => 0,
};
