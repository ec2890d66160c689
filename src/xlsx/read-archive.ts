import { LIMITS } from './limits';
import { type InflateRaw, openPackage } from './read-package';

/** A file in an archive. */
export interface ArchivedFile {
  /** With its folders. */
  readonly path: string;
  /** When it was last saved, ISO 8601; null where the archive does not say. */
  readonly saved: string | null;
  /** Throws `damaged`, `too-large`. */
  readonly bytes: () => Uint8Array;
}

/** True for a zip that holds files; a workbook is a zip, too. Throws what opening throws. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && !openPackage(bytes).has('[Content_Types].xml');
}

/** The files in a zip, in name order. Throws `damaged`, `too-large`, `encrypted`, `not-xlsx`. */
export function readArchive(bytes: Uint8Array, inflateRaw?: InflateRaw): readonly ArchivedFile[] {
  const archive = openPackage(bytes, LIMITS, inflateRaw);
  return [...archive.paths()].sort().map((path) => ({
    path,
    saved: archive.saved(path),
    bytes: () => archive.get(path) ?? new Uint8Array(),
  }));
}
