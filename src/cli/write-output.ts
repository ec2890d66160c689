import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Grid } from '../core/grid/grid';
import { isOurSheet } from '../core/report/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { openFile } from '../xlsx';
import { UsageError } from './usage-error';

/** Refuses to write over a file that is to be read. Throws UsageError. */
export function keepApart(output: string, inputs: readonly string[]): void {
  if (!existsSync(output)) return;
  const real = realpathSync(output);
  const clash = inputs.some((path) => existsSync(path) && realpathSync(path) === real);
  if (clash) throw new UsageError('outputIsInput', { path: output });
}

/**
 * The sheets of the output as it stands, [] when there is none yet. A file of ours is one whose every sheet we made:
 * its values alone tell, so it stays ours after Excel saved it, and a sheet that somebody added keeps it from us.
 * Throws UsageError when it is not ours, unless that is wanted (`force`).
 */
export async function previousSheets(output: string, force: boolean): Promise<readonly Grid[]> {
  if (!existsSync(output)) return [];
  const grids = await readOrNull(output);
  if (grids?.every(isOurSheet)) return grids;
  if (!force) throw new UsageError('outputNotOurs', { path: output });
  return (grids ?? []).filter(isOurSheet);
}

async function readOrNull(path: string): Promise<readonly Grid[] | null> {
  try {
    const port = await openFile(readFileSync(path));
    return await port.readGrids();
  } catch (error) {
    // Whatever it is, it is no workbook of ours.
    if (error instanceof WorkbookError) return null;
    throw new UsageError('outputFolder', { path, reason: String(error) }, { cause: error });
  }
}

/** Writes beside the place and moves it there: a crash leaves the old file whole. Throws UsageError. */
export function writeOutput(output: string, bytes: Uint8Array): void {
  const beside = `${output}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, output);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw new UsageError(
      'outputFolder',
      { path: output, reason: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    );
  }
}
