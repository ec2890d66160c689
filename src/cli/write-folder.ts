import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { existingPath } from './existing-path';
import { hearSignals, removeIfCutOff } from './interrupt';
import { readBytes } from './read-bytes';
import { UsageError } from './usage-error';
import { unwritable, writeOutput } from './write-output';

/** A file to be put into a folder. */
export interface FolderFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FolderOptions {
  /** Whether files that stand there with other contents are replaced; they then stay beside under `keepAs`. */
  readonly force: boolean;
  readonly keepAs: (name: string, count: number) => string;
  /** Whether a file that stands there holds the same as the one to be written. */
  readonly same: (there: Uint8Array, made: Uint8Array) => boolean;
}

/**
 * Writes files into a folder: a new one appears whole or not at all; in one that is there each file is whole at every moment, and
 * nothing is written when one of them would go over another's work. Files that are there with the same contents stay. Throws UsageError.
 */
export async function writeFolder(folder: string, files: readonly FolderFile[], options: FolderOptions): Promise<void> {
  const there = existingPath(folder);
  if (there === null) return newFolder(folder, files);
  if (!statSync(there).isDirectory()) throw new UsageError('notAFolder', { path: folder });
  const open = files.filter(({ name, bytes }) => {
    const path = existingPath(join(there, name));
    return path === null || !options.same(readBytes(path), bytes);
  });
  const other = open.find(({ name }) => existingPath(join(there, name)) !== null);
  if (other && !options.force) throw new UsageError('folderHoldsOther', { path: join(folder, other.name) });
  for (const { name, bytes } of open) {
    await hearSignals();
    writeOutput(existingPath(join(there, name)) ?? join(there, name), bytes, options.keepAs);
  }
}

async function newFolder(folder: string, files: readonly FolderFile[]): Promise<void> {
  const above = dirname(resolve(folder));
  let give = () => {};
  let beside: string | null = null;
  try {
    mkdirSync(above, { recursive: true });
    beside = mkdtempSync(join(above, `.${basename(folder)}-`));
    give = removeIfCutOff(beside);
    for (const { name, bytes } of files) {
      await hearSignals();
      writeOutput(join(beside, name), bytes, null, folder);
    }
    if (existsSync(folder)) throw Object.assign(new Error(folder), { code: 'EEXIST' });
    renameSync(beside, folder);
  } catch (cause) {
    if (beside !== null) rmSync(beside, { recursive: true, force: true });
    throw cause instanceof UsageError ? cause : unwritable(folder, cause);
  } finally {
    give();
  }
}
