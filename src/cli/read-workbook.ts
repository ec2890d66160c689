import { inflateRawSync } from 'node:zlib';
import type { Progress } from '../core/port';
import { type FileRead, readFileGrids } from '../xlsx/grids/read-file';
import { inflateInSteps } from '../xlsx/read-package';
import { readBytes } from './read-bytes';

/** Reads a workbook from a file: its sheets, what was handed out on them, and what the office decided about them. Throws WorkbookError. */
export function readFile(path: string, onProgress: (progress: Progress) => void): FileRead {
  return readFileGrids(readBytes(path), { onProgress, inflateRaw });
}

/** Node's own inflater, into one piece (joining many would hold everything twice); what it refuses is looked at step by step, to know why. */
export function inflateRaw(packed: Uint8Array, size: number, most: number): Uint8Array | null {
  try {
    const content = inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: size + 64 });
    return content.length === size ? content : null;
  } catch {
    return inflateInSteps(packed, size, most);
  }
}
