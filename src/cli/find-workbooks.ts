import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { WorkbookError } from '../core/workbook-error';
import { existingPath } from './existing-path';
import { isPreviousVersion } from './previous-version';

/** A workbook to read, under the name that it was given by; or one that cannot be found. */
export interface FoundPath {
  readonly path: string;
  /** Where it stands on the disk: Unicode may compose its name in another way than it was given. */
  readonly file: string;
  readonly error: WorkbookError | null;
}

/**
 * The workbooks meant by the paths: a file as it is, a folder for every .xlsx in it and below, in name order, without the
 * `~$` lock files that Excel leaves and the previous versions that we keep. Each file once. `except` (our own output) is left out of folders; `wanted`: what else than .xlsx a folder is searched for.
 */
export function findWorkbooks(
  paths: readonly string[],
  except: string | null = null,
  wanted: RegExp = /\.xlsx$/i,
): FoundPath[] {
  const seen = new Set<string>();
  const own = except !== null && existsSync(except) ? realpathSync(except) : null;
  return paths
    .flatMap((path) => within(path, wanted))
    .flatMap((found): FoundPath[] => {
      const { path, file, error } = found;
      if (error) return [found];
      let real: string;
      try {
        real = realpathSync(file);
      } catch (cause) {
        // A link that leads nowhere, or a file that was moved since the folder was listed.
        return [{ ...found, error: new WorkbookError('missing', { path }, { cause }) }];
      }
      if (seen.has(real) || (real === own && !paths.includes(path))) return [];
      seen.add(real);
      return [found];
    });
}

function within(path: string, wanted: RegExp): FoundPath[] {
  const file = existingPath(path) ?? path;
  let isFolder: boolean;
  try {
    isFolder = statSync(file).isDirectory();
  } catch (cause) {
    return [{ path, file, error: new WorkbookError('missing', { path }, { cause }) }];
  }
  return isFolder ? inFolder(path, file, wanted) : [{ path, file, error: null }];
}

function inFolder(folder: string, place: string, wanted: RegExp): FoundPath[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(place, { withFileTypes: true });
  } catch (cause) {
    return [{ path: folder, file: place, error: new WorkbookError('missing', { path: folder }, { cause }) }];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): FoundPath[] => {
      const path = /[\\/]$/.test(folder) ? folder + entry.name : folder + sep + entry.name;
      const file = join(place, entry.name);
      // A link to a folder may lead back up.
      if (entry.isDirectory()) return inFolder(path, file, wanted);
      const isMeant = wanted.test(entry.name) && !entry.name.startsWith('~$') && !isPreviousVersion(entry.name);
      return isMeant ? [{ path, file, error: null }] : [];
    });
}
