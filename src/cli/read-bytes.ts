import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { WorkbookError } from '../core/workbook-error';
import { LIMITS } from '../xlsx/limits';

/**
 * The bytes of a regular file, of which no more is read than a workbook may have: a device never ends, a pipe may never begin.
 * Throws WorkbookError `missing`, `not-xlsx` (found: `special`), `too-large`.
 */
export function readBytes(path: string, limit: number = LIMITS.fileBytes): Uint8Array {
  try {
    // Asked before opening: opening a pipe waits for its writer.
    if (!statSync(path).isFile()) throw new WorkbookError('not-xlsx', { found: 'special', path });
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return readFrom(file, limit);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('missing', { path }, { cause });
  }
}

/** The text (UTF-8) of a regular file, without its byte order mark. Throws WorkbookError as `readBytes`. */
export function readText(path: string): string {
  return new TextDecoder().decode(readBytes(path));
}

function readFrom(file: number, limit: number): Uint8Array {
  const { size } = fstatSync(file);
  if (size > limit) throw new WorkbookError('too-large', { reason: 'file', size, limit });
  // One byte more than is said, to see that it is all: a file may grow while it is read, and those of /proc say 0.
  let bytes = new Uint8Array(size + 1);
  let filled = 0;
  for (;;) {
    const read = readSync(file, bytes, filled, bytes.length - filled, null);
    filled += read;
    if (read === 0) return bytes.subarray(0, filled);
    if (filled > limit) throw new WorkbookError('too-large', { reason: 'file', size: filled, limit });
    if (filled === bytes.length) {
      const wider = new Uint8Array(Math.min(limit + 1, filled * 2 + 65_536));
      wider.set(bytes);
      bytes = wider;
    }
  }
}
