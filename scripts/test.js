/**
 * `npm test`: types, lint, boundaries, unit tests, manifest, browser tests. Everything runs even when something failed,
 * and the last line gives the true counts, summed over the runners.
 */
const { steps } = require('./lib/test-steps');

async function main() {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const started = Date.now();
    console.log(`\n── ${step.name}`);
    const { passed, failed, skipped } = await step.run();
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`── ${step.name}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s`);
  }
  const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
  console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
  process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
}

main();
