import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { toCsv } from '../app/csv';
import { toJson } from '../app/json';
import type { Examination } from '../core/examine.types';
import { openData, openDescription, openTable } from '../core/report/content/open-data';
import type { Words } from '../locales/words';
import { UsageError } from './usage-error';
import { unwritable, writeOutput } from './write-output';

/**
 * 個票データ as open data: CSV, the same as JSON, and what their columns mean (Frictionless Data Package). Gives the paths.
 * A file that stands there stays unless `force`. Throws UsageError.
 */
export function writeOpenData(folder: string, examination: Examination, force: boolean, words: Words): string[] {
  const data = openData(examination, words);
  const name = words.report.dataSheet;
  const files: readonly (readonly [string, string])[] = [
    [`${name}.csv`, toCsv(openTable(data))],
    [`${name}.json`, toJson(data.rows)],
    ['datapackage.json', toJson(openDescription(data, `${name}.csv`))],
  ];
  const paths = files.map(([file]) => join(folder, file));
  const standing = paths.find((path) => existsSync(path));
  if (standing !== undefined && !force) throw new UsageError('openDataExists', { path: standing });
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
  const encoder = new TextEncoder();
  files.forEach(([, content], place) => {
    writeOutput(paths[place] ?? folder, encoder.encode(content));
  });
  return paths;
}
