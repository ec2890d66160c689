import { listPlan } from '../../src/contract/plans';
import { contractWorkbook } from '../../src/contract/workbook';
import type { SheetPlan } from '../../src/core/report/layout/sheet-plan';
import { excelPort } from '../../src/excel';
import type { ModelWorkbook } from '../../src/xlsx/model';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

async function boot(workbook: ModelWorkbook = contractWorkbook()) {
  const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.9', host: 'win32' });
  asGlobals(booted);
  return { ...booted, port: excelPort(), look: () => booted.excel.workbook.toModel() };
}

const rows = [{ name: '窓口の予約', link: "'個票01'!A1" }];
const plan = (name: string): SheetPlan => listPlan(rows, { name });

/** A list that is an Excel table. */
function tablePlan(name: string): SheetPlan {
  const list = plan(name);
  const head = list.cells.filter(({ row }) => row === 2).map(({ value }) => (value?.kind === 'text' ? value.text : ''));
  const range = { top: 2, left: 0, bottom: 3, right: head.length - 1 };
  return { ...list, tables: [{ name: 'Saibara', range, columns: head }] };
}

const named = (workbook: ModelWorkbook) => workbook.sheets.map(({ name }) => name);
const ours = (workbook: ModelWorkbook) =>
  workbook.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.some(({ formulas }) => formulas.some((formula) => formula.includes('kohyo:'))) ? [name] : [],
  );
const mark = (sheet: string) => ({ cell: { sheet, row: 1, column: 1 }, severity: 'error', code: 'K201' }) as const;

test('a workbook whose structure is protected is told so, and nothing is changed', async () => {
  const { port, excel, look } = await boot();
  const before = named(look());
  excel.workbook.structureProtected = true;
  await expect(port.writeSheets([plan('取組一覧')])).rejects.toMatchObject({ code: 'structure-protected' });
  expect(named(look())).toEqual(before);
});

test('under a protected structure a sheet of ours is still made again', async () => {
  const { port, excel } = await boot();
  await port.writeSheets([plan('取組一覧')]);
  excel.workbook.structureProtected = true;
  expect(await port.writeSheets([plan('取組一覧')])).toEqual(['取組一覧']);
});

test('when the second of two sheets is protected, the first is not touched', async () => {
  const { port, Excel, look } = await boot();
  await port.writeSheets([plan('集計'), plan('個票データ')]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('個票データ').protection.protect();
    context.workbook.worksheets.getItem('集計').getRange('E9').values = [['覚え']];
    await context.sync();
  });
  const before = look();
  await expect(port.writeSheets([listPlan([], { name: '集計' }), plan('個票データ')])).rejects.toMatchObject({
    code: 'protected',
    details: { sheet: '個票データ' },
  });
  expect(look().sheets.map(({ cells }) => cells.size)).toEqual(before.sheets.map(({ cells }) => cells.size));
});

test('a sheet of ours that was renamed is filled under its new name, and keeps its table', async () => {
  const { port, Excel, look } = await boot();
  await port.writeSheets([tablePlan('個票データ')]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('個票データ').name = '七月分';
    await context.sync();
  });
  expect(await port.writeSheets([tablePlan('個票データ')])).toEqual(['七月分']);
  expect(await port.writeSheets([tablePlan('個票データ')])).toEqual(['七月分']);
  expect(look().sheets.flatMap(({ name, tables }) => tables.map((table) => [name, table.name]))).toEqual([
    ['七月分', 'Saibara'],
  ]);
});

test('a sheet copied since the last reading loses its highlights with the rest', async () => {
  const { port, Excel, look } = await boot();
  await port.readGrids();
  await port.highlight([mark('個票01')]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('個票01').copy('End').name = '個票01の写し';
    await context.sync();
  });
  expect(ours(look())).toEqual(['個票01', '個票01の写し']);
  await port.clearHighlights();
  expect(ours(look())).toEqual([]);
});

test('a sheet renamed since the last reading is highlighted under its new name', async () => {
  const { port, Excel, look } = await boot();
  await port.readGrids();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('個票02').name = '個票二';
    await context.sync();
  });
  await port.readGrids({ sheets: ['個票二'] });
  await port.highlight([mark('個票二')]);
  expect(ours(look())).toEqual(['個票二']);
});

test('highlights on a sheet that was protected since are told, not passed over', async () => {
  const { port, Excel, look } = await boot();
  await port.highlight([mark('個票01'), mark('個票02')]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('個票02').protection.protect();
    await context.sync();
  });
  expect(await port.clearHighlights()).toEqual([{ sheet: '個票02', reason: 'protected' }]);
  expect(ours(look())).toEqual(['個票02']);
});
