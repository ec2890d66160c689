import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The path under which a file or folder stands on the disk: as given, else one whose names differ only in how Unicode composes
 * them. A Mac writes ガ as カ and a mark, so a name that was copied from there is not found under Windows and Linux. `null` for none.
 */
export function existingPath(path: string): string | null {
  if (existsSync(path)) return path;
  const folder = dirname(path);
  const name = basename(path);
  if (folder === path || name === '') return null;
  const there = existingPath(folder);
  if (there === null) return null;
  const found = namesIn(there).find((each) => each.normalize('NFC') === name.normalize('NFC'));
  // A link that leads nowhere has a name too.
  return found === undefined || !existsSync(join(there, found)) ? null : join(there, found);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No folder, or a closed one: nothing is found there.
    return [];
  }
}
