import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchWorkbook } from '../workbook';
import { commandFigures } from './command';
import { folderFigures } from './folder';
import { paneFigures } from './pane';
import { roundTripFigures } from './round-trips';
import { startFigures } from './start';

const { buildChanged } = require('../../lib/build') as {
  buildChanged(parts: readonly string[]): Promise<readonly string[]>;
};

const SIZES = [91, 200, 1000, 10_000] as const;
const RUNS = 3;

/** Every figure as one object. What is measured is built first; `only` names some of them. */
export async function figures(only: readonly string[]): Promise<object> {
  const wanted = (name: string) => only.length === 0 || only.includes(name);
  await buildChanged(['site', 'workbench', 'cli']);
  const scratch = mkdtempSync(join(tmpdir(), 'kohyo-bench-'));
  try {
    const path = (sheets: number) => join(scratch, `${sheets}.xlsx`);
    for (const sheets of SIZES) writeFileSync(path(sheets), benchWorkbook(sheets));
    writeFileSync(join(scratch, 'faulty.xlsx'), benchWorkbook(1000, { slips: 'many' }));
    const files = { 91: path(91), 1000: path(1000), faulty: join(scratch, 'faulty.xlsx') };
    return {
      ...(wanted('roundTrips') ? await roundTripFigures((sheets) => benchWorkbook(sheets)) : {}),
      ...(wanted('command') ? commandFigures(path, RUNS) : {}),
      ...(wanted('folder') ? folderFigures(scratch) : {}),
      ...(wanted('pane') ? await paneFigures(files, RUNS) : {}),
      ...(wanted('start') ? await startFigures(RUNS) : {}),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
