import { readFileSync, statSync } from 'node:fs';
import { readWorkbook, type WorkbookRead } from '../app/read-workbook';
import type { Progress } from '../core/port';
import { WorkbookError } from '../core/workbook-error';
import { openFile } from '../xlsx';
import { LIMITS } from '../xlsx/limits';

/** Reads a workbook from a file: its sheets and what the office decided about them. Throws WorkbookError. */
export async function readFile(path: string, onProgress: (progress: Progress) => void): Promise<WorkbookRead> {
  return readWorkbook(await openFile(readBytes(path)), { onProgress });
}

function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    // Asked before reading: what does not fit must not be taken into memory to find out.
    if (size > LIMITS.fileBytes)
      throw new WorkbookError('too-large', { reason: 'file', size, limit: LIMITS.fileBytes });
    return readFileSync(path);
  } catch (cause) {
    if (cause instanceof WorkbookError) throw cause;
    throw new WorkbookError('missing', { path }, { cause });
  }
}
