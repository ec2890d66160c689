import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import conformance from '../../src/embedded-excel/conformance.json';
import { type Block, readBlock } from '../../src/selftest/block';
import { compareBlocks, type Difference } from '../../src/selftest/compare-blocks';

// npm run selftest:compare FILE: a block that somebody copied out of the self-test in Excel, against what the embedded Excel answers.
const OURS = join('docs', 'selftest-embedded-excel.txt');

function blockIn(file: string): Block {
  const block = readBlock(readFileSync(file, 'utf8'));
  if (!block) throw new Error(`${file}: no whole block of the self-test (from "kohyo selftest 1" to its end)`);
  return block;
}

function tell({ id, ours, theirs, rows, unknown }: Difference): string {
  const verdict = unknown ? 'nobody knew: now we do' : 'the embedded Excel is wrong, or knows less';
  const about = rows.map((row) => `    ${row.fact}: ${row.behaviour} — ${row.known}; here: ${row.here}`);
  return [
    `${id}: ${verdict}`,
    `    embedded: ${ours ?? 'not asked'}`,
    `    Excel:    ${theirs ?? 'not asked'}`,
    ...about,
  ].join('\n');
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('npm run selftest:compare FILE');
  process.exitCode = 2;
} else {
  const theirs = blockIn(file);
  for (const [name, value] of Object.entries(theirs.machine)) console.log(`# ${name}: ${value}`);
  const differences = compareBlocks(blockIn(OURS), theirs, conformance);
  for (const difference of differences) console.log(tell(difference));
  console.log(`${theirs.answers.length} answers, ${differences.length} differ`);
  process.exitCode = differences.length > 0 ? 1 : 0;
}
