import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { excelPort } from '../../src/excel';
import { makeHere } from '../../src/maker/make';
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

test('handed out as sheets twice and thrice: the sheets that stand are told and not doubled, with what people wrote on and over them', async () => {
  const booted = await bootEmbeddedExcel({
    workbook: readFileSync('assets/sample/blank-form.xlsx'),
    apiVersion: '1.14',
  });
  asGlobals(booted);
  const { excel } = booted;
  const port = excelPort();
  const maker = makeHere('ja', () => undefined);
  const fileAt = (path: string) => ({ path, bytes: new Uint8Array(readFileSync(path)) });
  const wish = { year: 2026, by: null, finished: false, spare: 0, lock: true, due: null };
  const handOut = async () => {
    const { state, grids } = await port.readAll();
    const made = await maker.handOut({
      source: fileAt('assets/sample/blank-form.xlsx'),
      last: [],
      listed: fileAt('assets/sample/sample.xlsx'),
      here: { grids, state },
      wish,
      into: 'sheets',
    });
    if (made.refused !== null) throw new Error(made.refused);
    if (made.book) await port.takeSheets(made.book.bytes, made.book.sheets);
    return { names: made.book?.sheets.map(({ name }) => name) ?? [], standing: made.standing };
  };
  const { names: first, standing } = await handOut();
  expect(standing).toEqual([]);
  const [name = ''] = first;
  const over = excel.workbook.sheets[0]?.name ?? '';
  excel.workbook.sheetOf(name).model.protection = null;
  excel.type(name, 'C9', '課で書いた');
  excel.type(name, 'Z3', '来週、部長に確かめる');
  excel.type(over, 'Z1', `='${name}'!C9`);
  const stands = () => excel.workbook.toModel().sheets.filter(({ name: one }) => first.includes(one) || one === over);
  const before = structuredClone(stands().map(({ cells, merges }) => ({ cells, merges })));
  for (const _time of ['twice', 'thrice']) {
    const more = await handOut();
    expect(more.names).toEqual([]);
    expect(more.standing).toEqual(first.filter((one) => one !== '選択肢'));
    expect(stands().map(({ cells, merges }) => ({ cells, merges }))).toEqual(before);
  }
  // One that is gone is made again, alone.
  excel.workbook.sheetOf(name).model.cells.clear();
  expect((await handOut()).names).toEqual([`${name} (2)`, '選択肢 (2)']);
  const names = excel.workbook.sheets.map((sheet) => sheet.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((one) => one.startsWith('_Kohyo'))).toEqual([]);
});

test('handed out from the open workbook into itself, for a later year: pressed again nothing is added, and files hold the later year alone', async () => {
  const booted = await bootEmbeddedExcel({ workbook: readFileSync('assets/sample/sample.xlsx'), apiVersion: '1.14' });
  asGlobals(booted);
  const port = excelPort();
  const maker = makeHere('ja', () => undefined);
  const wish = { year: 2029, by: null, finished: true, spare: 0, lock: true, due: null };
  const handOut = async (into: 'sheets' | 'files') => {
    const { state, grids } = await port.readAll();
    const { bytes } = await port.readFile();
    const source = { path: '計画.xlsx', bytes };
    const made = await maker.handOut({ source, last: [], listed: null, here: { grids, state }, wish, into });
    if (made.refused !== null) throw new Error(made.refused);
    return made;
  };
  const first = await handOut('sheets');
  expect(first.standing).toEqual([]);
  expect(first.notes.filter((note) => note.includes('記入のお願い'))).toEqual([]);
  expect(first.notes).toContainEqual(
    expect.stringMatching(/^新しい様式に欄がないため引き継がなかった記載: \d+ か所（前の年のブックに/),
  );
  const { bytes, sheets } = first.book ?? { bytes: new Uint8Array(), sheets: [] };
  await port.takeSheets(bytes, sheets);
  const again = await handOut('sheets');
  expect(again.book).toBeNull();
  expect(again.standing).toEqual(sheets.map(({ name }) => name).filter((name) => name !== '選択肢'));
  const { files } = await handOut('files');
  const own = files.find(({ name }) => name.includes('人事課'));
  const texts = readFileGrids(own?.bytes ?? new Uint8Array()).grids.map((grid) => [
    grid.sheet,
    JSON.stringify(grid.texts),
  ]);
  const forms = texts.filter(([name]) => name?.startsWith('個票'));
  expect(forms.length).toBeGreaterThan(0);
  expect(forms.filter(([, text]) => /令和6年度/.test(text ?? ''))).toEqual([]);
  expect(forms.filter(([, text]) => !/令和11年度/.test(text ?? ''))).toEqual([]);
});
