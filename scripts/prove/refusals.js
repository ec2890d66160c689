/**
 * `node scripts/prove/refusals.js [PART] [--steps N] [--every N] [--say]`: does everything that a person can do while Excel refuses one request of it, every
 * request in turn and every way in turn, and prints how often something was lost, left in between, not said or not mended.
 * PART is one of 1 to 4, or a word in an action's name; each part takes less than ten minutes. Status 1 when any count is not 0.
 */
require('../lib/typescript');
const { FLOWS } = require('./refusals/flows');
const { refuseAll } = require('./refusals/run');

const PARTS = 4;

function option(name, otherwise) {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

/** A person's line for a trial that went wrong. */
function lineOf({ flow, fault, actions, verdict }) {
  const { lost, between, untold, hidden, unmended } = verdict;
  const faults = Object.entries({ lost, between, untold: untold ? [untold] : [], unmended })
    .filter(([, list]) => list.length > 0)
    .map(([name, list]) => `${name}: ${list.slice(0, 3).join('; ')}`);
  if (hidden) faults.push('findings hidden');
  if (faults.length === 0) return null;
  return `${flow} · request ${fault.request} (${actions}) · ${fault.code} after ${fault.after ?? 0} → ${faults.join(' | ')}`;
}

async function main() {
  const [part = ''] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const steps = option('--steps', 1);
  const every = option('--every', 1);
  const total = {};
  const numbered = /^[1-9]$/.test(part);
  for (const [at, { name }] of FLOWS.entries()) {
    if (numbered ? (at % PARTS) + 1 !== Number(part) : !name.includes(part)) continue;
    const began = Date.now();
    const sums = await refuseAll(
      (one) => one === name,
      steps,
      (tried) => {
        const line = lineOf(tried);
        if (line !== null && process.argv.includes('--say')) console.log(line);
      },
      (index) => index % every === 0,
    );
    for (const [key, count] of Object.entries(sums)) total[key] = key === 'codes' ? count : (total[key] ?? 0) + count;
    console.log(`${name.padEnd(24)} ${JSON.stringify(sums)} ${Math.round((Date.now() - began) / 1000)} s`);
  }
  console.log(JSON.stringify(total));
  const { lost, between, untold, hidden, unmended } = total;
  process.exit(lost + between + untold + hidden + unmended > 0 ? 1 : 0);
}

void main();
