/**
 * `npm test`: types, lint, boundaries, unit tests, manifest, browser tests. Everything runs even when something failed,
 * and the last line gives the true counts, summed over the runners.
 */
const { lanes } = require('./lib/test-steps');

const sum = { passed: 0, failed: 0, skipped: 0 };

function count({ passed, failed, skipped }) {
  sum.passed += passed;
  sum.failed += failed;
  sum.skipped += skipped;
}

function closing(step, { passed, failed, skipped }, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return `── ${step.name}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s`;
}

/** Said as it happens. */
async function inSight(steps) {
  for (const step of steps) {
    const started = Date.now();
    console.log(`\n── ${step.name}`);
    const counts = await step.run();
    count(counts);
    console.log(closing(step, counts, started));
  }
}

/** Said in one piece at its end: two that speak at once cannot be read. */
async function aside(steps) {
  for (const step of steps) {
    const started = Date.now();
    const heard = [];
    const counts = await step.run((piece) => heard.push(piece));
    count(counts);
    process.stdout.write(`\n── ${step.name}\n${Buffer.concat(heard)}${closing(step, counts, started)}\n`);
  }
}

async function main() {
  const [first = [], ...others] = lanes;
  await Promise.all([inSight(first), ...others.map(aside)]);
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

main();
