/** Milliseconds of processor time of the quickest of some runs: other programs on the machine do not count. */
export async function cost(work: () => unknown, runs = 3): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Of work too short for the clock: done so often that it can be measured, told for once. */
export async function shortCost(work: () => unknown, times = 50): Promise<number> {
  const many = async () => {
    for (let time = 0; time < times; time += 1) await work();
  };
  return (await cost(many)) / times;
}

export const ratio = (value: number, floor: number): string => (value / floor).toFixed(value / floor < 10 ? 1 : 0);
export const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('en-US');

/** Prints a table as Markdown, so that it can go into docs/performance.md as it stands. */
export function printTable(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = headings.map((_, column) => (column === 0 ? '---' : '---:'));
  console.log(`\n### ${title}\n\n${[headings, rule, ...rows].map(line).join('\n')}`);
}
