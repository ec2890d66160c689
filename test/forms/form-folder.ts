import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/app/read-workbook';
import { parseAddress } from '../../src/core/grid/address';
import type { CellRef, Grid } from '../../src/core/grid/grid';
import { openFile } from '../../src/xlsx';
import { type TableRow, tableRows } from '../tables/read-table';

/** What one line of expected.csv says: this 個票 (1 being the first) has this text under this key, read from this cell. */
export interface ExpectedField {
  readonly kohyoNumber: number;
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export const HOME = join(__dirname, '../../src/forms');

/** Every folder of src/forms, whatever is in it. */
export function formFolders(): readonly string[] {
  return readdirSync(HOME, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** The text of a file of a form's folder; throws for a form that lacks it. */
export function fileOf(folder: string, name: string): string {
  const path = join(HOME, folder, name);
  if (!existsSync(path)) throw new Error(`src/forms/${folder} has no ${name}`);
  return readFileSync(path, 'utf8');
}

export async function exampleOf(folder: string): Promise<readonly Grid[]> {
  const path = join(HOME, folder, 'example.xlsx');
  if (!existsSync(path)) throw new Error(`src/forms/${folder} has no example.xlsx`);
  const { grids } = await readWorkbook(await openFile(readFileSync(path)), { onProgress: () => {} });
  return grids;
}

/** expected.csv: 個票, key, cell (`C3`, or `シート!C3`; without a sheet the first one of the workbook), text. */
export function expectedOf(folder: string, firstSheet: string): readonly ExpectedField[] {
  const name = `src/forms/${folder}/expected.csv`;
  return tableRows(fileOf(folder, 'expected.csv'), name).map((row) => {
    const cell = cellOf(row, firstSheet);
    if (cell === null) throw new Error(`${name} line ${row.line}: ${row.cell('cell')} is no cell`);
    return { kohyoNumber: Number(row.cell('個票')), key: row.cell('key'), text: row.cell('text'), ...cell };
  });
}

function cellOf(row: TableRow, firstSheet: string): CellRef | null {
  const written = row.cell('cell');
  const at = written.lastIndexOf('!');
  const place = parseAddress(written.slice(at + 1));
  return place && { sheet: at < 0 ? firstSheet : written.slice(0, at), ...place };
}
