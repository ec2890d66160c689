/**
 * `npm run prove [-- PART [I/N] …] [--minutes M] [--only WORD] [--every N] [--say]`: tries what might go wrong, far more often than `npm test` can, and keeps what it
 * found in scripts/prove/results.json and docs/reliability.md, with day and commit.
 * PART: `refusals`, `bad-files`, `fuzz`, `recognition`, `mutations`, or `all`. I/N is the I-th of N shares of it. Without a part it prints what is known.
 * It stops after M minutes (9); called again on the same sources it goes on where it stopped. Status 1 when anything tried went wrong.
 */
require('./lib/typescript');
const { execFileSync } = require('node:child_process');
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const { PARTS } = require('./prove/parts');
const { pageOf } = require('./prove/page');
const { Progress } = require('./prove/progress');

const root = join(__dirname, '..');
const RESULTS = join(__dirname, 'prove/results.json');
const PAGE = join(root, 'docs/reliability.md');

/** @returns {{ date: string, commit: string }} */
function here() {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--', 'src', 'scripts', 'test', ':!scripts/prove/results.json') !== '';
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short=7', 'HEAD')}${changed ? '+' : ''}`,
  };
}

/** Share I/N of the trials of a part, until the time is over. Gives its rows by group, and whether all was tried. */
async function prove(part, { share, only, every, until, say }) {
  const progress = new Progress(part.name);
  const rows = {};
  let isWhole = true;
  let index = 0;
  for (const group of part.groups().filter((name) => name.includes(only))) {
    let opened = null;
    const open = async () => {
      opened ??= await part.open(group);
      return opened;
    };
    if (Date.now() >= until && progress.get(`trials of ${group}`) === undefined) {
      isWhole = false;
      continue;
    }
    if (progress.get(`trials of ${group}`) === undefined) progress.keep(`trials of ${group}`, (await open()).trials);
    const trials = progress.get(`trials of ${group}`);
    for (const [at, trial] of trials.entries()) {
      const isMine = index++ % share.of === share.at - 1 && at % every === 0;
      const key = `${group} · ${trial}`;
      if (!isMine || progress.get(key) !== undefined) continue;
      if (Date.now() >= until) {
        isWhole = false;
        continue;
      }
      const outcome = await (await open()).attempt(trial);
      progress.keep(key, outcome);
      if (say && part.faultOf(outcome) !== null) console.log(`✗ ${key}: ${part.faultOf(outcome)}`);
    }
    (await opened?.close?.()) ?? null;
    const outcomes = trials.flatMap((trial) => progress.get(`${group} · ${trial}`) ?? []);
    if (outcomes.length === 0) continue;
    rows[group] = { of: trials.length, tried: outcomes.length, ...part.figures(outcomes) };
    console.log(`${part.name} · ${group}: ${JSON.stringify(rows[group])}`);
  }
  return { rows, isWhole };
}

/** A row gives way to a newer one, unless that tried less and found nothing wrong. */
function keepRows(results, part, rows) {
  const known = results[part.name] ?? {};
  const stamp = here();
  for (const [group, row] of Object.entries(rows)) {
    const old = known[group];
    if (old && row.tried < old.tried && part.faults(row) === 0) continue;
    known[group] = { ...row, ...stamp };
  }
  const order = part.groups();
  const isListed = ([group]) => order.length === 0 || order.includes(group);
  results[part.name] = Object.fromEntries(
    Object.entries(known)
      .filter(isListed)
      .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)),
  );
}

function shareOf(word) {
  const [, at, of] = /^([1-9]\d?)\/([1-9]\d?)$/.exec(word) ?? [];
  if (at === undefined || Number(at) > Number(of)) throw new Error(`${word} is no share such as 1/6`);
  return { at: Number(at), of: Number(of) };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      minutes: { type: 'string', default: '9' },
      only: { type: 'string', default: '' },
      every: { type: 'string', default: '1' },
      say: { type: 'boolean', default: false },
    },
  });
  const [name, word = '1/1'] = positionals;
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  const chosen = PARTS.filter((part) => name === 'all' || part.name === name);
  if (name !== undefined && chosen.length === 0)
    throw new Error(`no part ${name}: ${PARTS.map((part) => part.name).join(', ')}, all`);
  const until = Date.now() + Number(values.minutes) * 60_000;
  const options = { share: shareOf(word), only: values.only, every: Number(values.every), until, say: values.say };
  let faults = 0;
  for (const part of chosen) {
    const { rows, isWhole } = await (part.run ? part.run(options) : prove(part, options));
    keepRows(results, part, rows);
    faults += Object.values(rows).reduce((sum, row) => sum + part.faults(row), 0);
    if (!isWhole) console.log(`${part.name}: the time is over; called again, it goes on from here`);
    writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
    writeFileSync(PAGE, pageOf(results));
  }
  if (name === undefined) console.log(pageOf(results));
  process.exit(faults > 0 ? 1 : 0);
}

main().catch((error) => {
  console.error(error);
  process.exit(2);
});
