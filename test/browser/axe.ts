import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page by itself, as `rule: element`. */
export async function wrongIn(place: Page | Frame): Promise<string[]> {
  // A colour on its way to another one is neither.
  await place.evaluate(async () => {
    const passing = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map((one) => one.finished));
  });
  await place.evaluate(AXE);
  // Fluent UI's focus keeper puts its own hidden stops at the edges; the keyboard never rests on one.
  const results = await place.evaluate<AxeResults>(
    'axe.run({ exclude: [["[data-tabster-dummy]"]] }, { iframes: false })',
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
