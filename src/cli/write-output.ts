import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { Grid } from '../core/grid/grid';
import { isOurSheet } from '../core/report/remake/our-sheets';
import { WorkbookError } from '../core/workbook-error';
import { openFile } from '../xlsx';
import { type CliWord, UsageError } from './usage-error';

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
    throw unwritable(path, error);
  }
}

/** Writes beside the place and moves it there: a crash leaves the old file whole. Throws UsageError. */
export function writeOutput(output: string, bytes: Uint8Array): void {
  const beside = `${output}.${process.pid}.tmp`;
  try {
    // Moving a file over one that is write-protected would succeed, against what its owner wants.
    if (existsSync(output)) accessSync(output, constants.W_OK);
    writeFileSync(beside, bytes);
    renameSync(beside, output);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw unwritable(output, cause);
  }
}

/** What the system answers, in words that say what to do. */
const SYSTEM_ANSWERS: Readonly<Record<string, CliWord>> = {
  ENOENT: 'outputNoFolder',
  ENOTDIR: 'outputNoFolder',
  EISDIR: 'outputIsFolder',
  EACCES: 'outputDenied',
  EPERM: 'outputDenied',
  EBUSY: 'outputDenied',
  EROFS: 'outputDenied',
  ENOSPC: 'outputFull',
};

function unwritable(path: string, cause: unknown): UsageError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return new UsageError(SYSTEM_ANSWERS[code] ?? 'outputFolder', { path, reason: String(cause) }, { cause });
}
