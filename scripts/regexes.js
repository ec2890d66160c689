/**
 * `npm run lint` ends with `node scripts/regexes.js`: no regular expression over what people write may take polynomial time on a hostile text.
 * Every one is judged once, by recheck (which shows the text that takes long), and what is linear is kept in scripts/regexes/linear.json; `--update` judges what is new
 * and forgets what is gone, `--all` judges all again. Those that recheck calls slow and that are held short otherwise stand in scripts/regexes/excused.json, with why.
 */
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { putTogether, written } = require('./regexes/collect');
const { exercise } = require('./regexes/exercise');
const excused = require('./regexes/excused.json');

const LINEAR = join(__dirname, 'regexes/linear.json');
/** What recheck may take for one, in milliseconds: it gives up on none of ours in less. */
const PATIENCE = 60_000;

const keyOf = ({ source, flags }) => `/${source}/${flags}`;

/** A cell holds no more characters. */
const LONGEST = 32_767;
/** A regular expression that is linear reads as much in well under this, in milliseconds. */
const LONG = 20;

/** How long a text takes at best, in milliseconds, that is built like the one that recheck found, as long as a cell can be. */
function timeOf({ source, flags }, { string }) {
  const unit = string.slice(0, Math.ceil(string.length / 2));
  const texts = [
    string.slice(0, LONGEST),
    `${unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST - 1)}\u0000`,
  ];
  return Math.max(
    ...texts.map((text) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const began = performance.now();
          const pattern = new RegExp(source, flags.replace('y', 'g'));
          text.replace(pattern, '');
          return performance.now() - began;
        }),
      ),
    ),
  );
}

/** `linear`, or what is wrong with it in a line. What recheck concludes from trying alone (`fuzz`) must hold when it is tried on a cell's length. */
function judge(pattern) {
  process.env.RECHECK_BACKEND = 'pure';
  const { checkSync } = require('recheck');
  const { status, complexity, attack, error } = checkSync(pattern.source, pattern.flags, { timeout: PATIENCE });
  if (status === 'safe') return 'linear';
  if (status === 'unknown') return `not decided: ${error.kind}`;
  const took = complexity.isFuzz ? timeOf(pattern, attack) : null;
  if (took !== null && took < LONG) return 'linear';
  return `${complexity.summary}, on ${attack.pattern}${took === null ? '' : `: ${took.toFixed(0)} ms`}`;
}

/** Everything to be judged by its text, with the places where it stands; and the places where something is put together that nothing came by. */
async function collect() {
  const { literals, built } = written();
  const made = await putTogether(exercise);
  const unmet = built.filter(({ place }) => !made.some((one) => one.place === place));
  const isTold = ({ source, flags }) => source !== null && flags !== null;
  const unseen = unmet.filter((one) => !isTold(one)).map(({ place }) => place);
  const all = new Map();
  for (const one of [...literals, ...made, ...unmet.filter(isTold)]) {
    const known = all.get(keyOf(one)) ?? { ...one, places: new Set() };
    known.places.add(one.place);
    all.set(keyOf(one), known);
  }
  return { all, unseen };
}

/** Judges all that is not known to be linear. */
function findings(all, known) {
  const linear = [];
  const wrong = [];
  for (const [key, one] of all) {
    const verdict = known.has(key) ? 'linear' : judge(one);
    if (verdict === 'linear') linear.push(key);
    else if (!(key in excused)) wrong.push(`${[...one.places].join(', ')}  ${key}\n    ${verdict}`);
  }
  return { linear, wrong };
}

async function main() {
  const { all, unseen } = await collect();
  const before = JSON.parse(readFileSync(LINEAR, 'utf8'));
  const known = new Set(process.argv.includes('--all') ? [] : before);
  const { linear, wrong } = findings(all, known);
  const stale = [
    ...[...before, ...Object.keys(excused)].filter((key) => !all.has(key)),
    ...linear.filter((key) => !before.includes(key)),
  ];
  if (process.argv.includes('--update') || process.argv.includes('--all'))
    writeFileSync(LINEAR, `${JSON.stringify(linear.sort(), null, 2)}\n`);
  else if (stale.length > 0) console.log(`new or gone since they were judged (--update): ${stale.length}`);
  for (const place of unseen)
    wrong.push(`${place}  is put together, and nothing of scripts/regexes/exercise.js comes by`);
  for (const one of wrong) console.log(`✗ ${one}`);
  console.log(`regular expressions: ${all.size}, ${wrong.length} that may take long`);
  process.exit(wrong.length > 0 ? 1 : 0);
}

main().catch((error) => {
  console.error(error);
  process.exit(2);
});
