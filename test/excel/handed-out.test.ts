import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { excelPort } from '../../src/excel';
import { readModel } from '../../src/xlsx';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

const folder = mkdtempSync(join(tmpdir(), 'kohyo-handed-out-'));
const SILENT = {
  outIsTerminal: false,
  errIsTerminal: false,
  columns: 80,
  environment: {},
  now: () => 0,
  out: () => {},
  err: () => {},
};

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  excelPort();
});

test('a section’s file in Excel: every sheet reads as in the file, only what is to be written can be written', async () => {
  const out = join(folder, '配布');
  const asked = ['handout', 'assets/sample/blank-form.xlsx', '-o', out, '--organisation', 'assets/sample/sample.xlsx'];
  expect(await run(asked, SILENT)).toBe(0);
  const name = readdirSync(out).find((file) => file.includes('人事課')) ?? '';
  const bytes = readFileSync(join(out, name));
  const booted = await bootEmbeddedExcel({ workbook: await readModel(bytes), apiVersion: '1.9' });
  asGlobals(booted);
  const port = excelPort({ patience: 200 });
  const inExcel = (await port.readGrids()).map(({ sheet, texts }) => [
    sheet,
    texts.flat().filter((text) => text !== ''),
  ]);
  const inFile = readFileGrids(bytes).grids.map(({ sheet, texts }) => [
    sheet,
    texts.flat().filter((text) => text !== ''),
  ]);
  expect(inExcel).toEqual(inFile);
  const edit = (row: number, column: number, before: string | null) => ({
    cell: { sheet: '個票03', row, column },
    before,
    value: '書いた',
    numberFormat: null,
  });
  expect((await port.applyEdits([edit(7, 2, null)])).map(({ reason }) => reason)).toEqual([null]);
  const locked = await port.applyEdits([edit(6, 1, '関係部署')]);
  expect(locked.map(({ reason }) => reason)).toEqual(['protected']);
});
