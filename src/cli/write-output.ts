import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { existingPath } from './existing-path';
import { removeIfCutOff } from './interrupt';
import { type CliWord, UsageError } from './usage-error';

/** Refuses to write over a file that is to be read. Throws UsageError. */
export function keepApart(output: string, inputs: readonly string[]): void {
  const there = existingPath(output);
  if (there === null) return;
  const real = realpathSync(there);
  const clash = inputs.some((path) => {
    const input = existingPath(path);
    return input !== null && realpathSync(input) === real;
  });
  if (clash) throw new UsageError('outputIsInput', { path: output });
}

/**
 * Writes beside the place and moves it there, so that at every moment the old file is whole or the new one is. A link is followed.
 * `keepAs` names the previous version, which then stays beside it. `called`: what a person knows the place as. Gives the path of the
 * previous version, `null` for none. Throws UsageError.
 */
export function writeOutput(
  output: string,
  bytes: Uint8Array,
  keepAs: ((name: string, count: number) => string) | null = null,
  called = output,
): string | null {
  let give = () => {};
  let beside: string | null = null;
  let kept: string | null = null;
  try {
    const place = placeOf(output);
    const old = existsSync(place) ? statSync(place) : null;
    // Moving a file over a device or a pipe would put it out of the way.
    if (old && !old.isFile()) throw notAFile(output, place);
    // Moving a file over one that is write-protected would succeed, against what its owner wants.
    if (old) accessSync(place, constants.W_OK);
    beside = join(dirname(place), `.kohyo-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
    give = removeIfCutOff(beside);
    writeWhole(beside, bytes);
    if (old) chmodSync(beside, old.mode & 0o777);
    kept = old && keepAs ? keepPrevious(place, keepAs) : null;
    renameSync(beside, place);
    settle(dirname(place));
    return kept;
  } catch (cause) {
    for (const made of [beside, kept]) if (made !== null) rmSync(made, { force: true });
    throw cause instanceof UsageError ? cause : unwritable(called, cause);
  } finally {
    give();
  }
}

/** As many links as the system itself follows before it takes them for a ring. */
const MOST_LINKS = 40;

/** Where a file really lies: behind its links, also those that lead to a file not there yet. Throws `ELOOP` for links in a ring. */
function placeOf(output: string, left = MOST_LINKS): string {
  const there = existingPath(output);
  if (there !== null) return realpathSync(there);
  if (left === 0) throw Object.assign(new Error(output), { code: 'ELOOP' });
  const folder = existingPath(dirname(output));
  const path = folder === null ? output : join(folder, basename(output));
  const link = linkOf(path);
  return link === null ? path : placeOf(resolve(dirname(path), link), left - 1);
}

function linkOf(path: string): string | null {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : null;
  } catch {
    // Nothing stands there yet.
    return null;
  }
}

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives the previous version a second name of its own, never that of another file. */
function keepPrevious(place: string, keepAs: (name: string, count: number) => string): string {
  const folder = dirname(place);
  const name = place
    .slice(folder.length)
    .replace(/^[\\/]/, '')
    .replace(/\.xlsx$/i, '');
  for (let count = 1; ; count += 1) {
    const path = join(folder, `${keepAs(name, count)}.xlsx`);
    try {
      linkSync(place, path);
      return path;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
    }
    // Where there are no links (a shared folder, a memory stick), a copy.
    try {
      copyFileSync(place, path, constants.COPYFILE_EXCL);
      return path;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') continue;
      // A disk that was full in the middle leaves a part of it.
      rmSync(path, { force: true });
      throw error;
    }
  }
}

/** The folder's entry is on the disk too, where the system lets us say so. */
function settle(folder: string): void {
  if (process.platform === 'win32') return;
  const entry = openSync(folder, 'r');
  try {
    fsyncSync(entry);
  } catch (error) {
    // Some shared folders cannot; the file itself is settled.
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error;
  } finally {
    closeSync(entry);
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
  EDQUOT: 'outputFull',
  EFBIG: 'outputFull',
};

/** What stands at the place of a file to be written and is none. */
export function notAFile(output: string, place: string): UsageError {
  return new UsageError(statSync(place).isDirectory() ? 'outputIsFolder' : 'outputSpecial', { path: output });
}

export function unwritable(path: string, cause: unknown): UsageError {
  return new UsageError(SYSTEM_ANSWERS[codeOf(cause)] ?? 'outputFolder', { path, reason: String(cause) }, { cause });
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
