import { tellError } from '../app/tell-error';
import { WorkbookError } from '../core/workbook-error';
import { type FileRead, readFileGrids } from '../xlsx/grids/read-file';
import type { CommandContext } from './command-context';
import { existingPath } from './existing-path';
import { readBytes } from './read-bytes';
import { inflateRaw } from './read-workbook';
import { UsageError } from './usage-error';

/** A workbook as bytes and as read, which the command cannot do without. Throws UsageError, which names the file. */
export function openInput(path: string, { words }: CommandContext): FileRead & { readonly bytes: Uint8Array } {
  try {
    const bytes = readBytes(existingPath(path) ?? path);
    return { bytes, ...readFileGrids(bytes, { inflateRaw }) };
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    throw new UsageError('unreadableInput', { path, reason: tellError(cause, words).text }, { cause });
  }
}
