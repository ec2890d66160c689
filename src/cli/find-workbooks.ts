import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { WorkbookError } from '../core/workbook-error';

/** A workbook to read, under the name that it was given by; or one that cannot be found. */
export interface FoundPath {
  readonly path: string;
  readonly error: WorkbookError | null;
}

/**
 * The workbooks meant by the paths: a file as it is, a folder for every .xlsx in it and below, in name order, without the
 * `~$` lock files that Excel leaves. Each file once. `except` (our own output) is left out of folders.
 */
export function findWorkbooks(paths: readonly string[], except: string | null = null): FoundPath[] {
  const seen = new Set<string>();
  const own = except !== null && existsSync(except) ? realpathSync(except) : null;
  return paths
    .flatMap((path) => within(path))
    .flatMap((found): FoundPath[] => {
      const { path, error } = found;
      if (error) return [found];
      let real: string;
      try {
        real = realpathSync(path);
      } catch (cause) {
        // A link that leads nowhere, or a file that was moved since the folder was listed.
        return [{ path, error: new WorkbookError('missing', { path }, { cause }) }];
      }
      if (seen.has(real) || (real === own && !paths.includes(path))) return [];
      seen.add(real);
      return [found];
    });
}

function within(path: string): FoundPath[] {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch (cause) {
    return [{ path, error: new WorkbookError('missing', { path }, { cause }) }];
  }
  return isFolder ? inFolder(path) : [{ path, error: null }];
}

function inFolder(folder: string): FoundPath[] {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    return [{ path: folder, error: new WorkbookError('missing', { path: folder }, { cause }) }];
  }
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): FoundPath[] => {
      const path = /[\\/]$/.test(folder) ? folder + entry.name : folder + sep + entry.name;
      // A link to a folder may lead back up.
      if (entry.isDirectory()) return inFolder(path);
      const wanted = /\.xlsx$/i.test(entry.name) && !entry.name.startsWith('~$');
      return wanted ? [{ path, error: null }] : [];
    });
}
