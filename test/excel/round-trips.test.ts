import { excelPort } from '../../src/excel';
import { cellKey, type ModelWorkbook, newSheet, newWorkbook } from '../../src/xlsx/model';
import { listPlan } from '../contract/plans';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

/** A workbook of many sheets, one of whose texts may be long. */
function workbookOf(count: number, text = '個票'): ModelWorkbook {
  const workbook = newWorkbook();
  workbook.sheets = Array.from({ length: count }, (_, index) => {
    const sheet = newSheet(`個票${String(index + 1).padStart(2, '0')}`);
    for (let row = 0; row < 25; row += 1) sheet.cells.set(cellKey(row, 2), { value: text, format: {} });
    return sheet;
  });
  return workbook;
}

async function boot(workbook: ModelWorkbook, host: 'win32' | 'web') {
  const booted = await bootEmbeddedExcel({ workbook, apiVersion: '1.9', host });
  asGlobals(booted);
  booted.excel.resetCounters();
  return { excel: booted.excel, port: excelPort() };
}

test('91 sheets are read in at most four round trips', async () => {
  const { excel, port } = await boot(workbookOf(91), 'win32');
  expect(await port.readGrids()).toHaveLength(91);
  expect(excel.counters.batches).toBeLessThanOrEqual(4);
});

test('highlights over all sheets take at most three, whether the first or anew', async () => {
  const { excel, port } = await boot(workbookOf(91), 'win32');
  const grids = await port.readGrids();
  const marks = grids.map(
    ({ sheet }) => ({ cell: { sheet, row: 3, column: 2 }, severity: 'warning', code: 'K201' }) as const,
  );
  for (const pass of [1, 2]) {
    excel.resetCounters();
    await port.highlight(marks);
    expect([pass, excel.counters.batches <= 3]).toEqual([pass, true]);
  }
});

test('more highlights than Excel on the web takes in one message are put all the same', async () => {
  const { excel, port } = await boot(workbookOf(80), 'web');
  const grids = await port.readGrids();
  const marks = Array.from({ length: 3_200 }, (_, at) => {
    const cell = { sheet: grids[at % 80]?.sheet ?? '', row: Math.floor(at / 80), column: 2 };
    return { cell, severity: 'warning', code: 'K201' } as const;
  });
  const highlighted = () => excel.workbook.toModel().sheets.flatMap((sheet) => sheet.conditionalFormats).length;
  await port.highlight(marks);
  expect(highlighted()).toBe(3_200);
  await port.clearHighlights();
  expect(highlighted()).toBe(0);
});

test('a changed sheet is read again in one round trip, whatever the workbook holds', async () => {
  const { excel, port } = await boot(workbookOf(91), 'win32');
  await port.readGrids();
  excel.resetCounters();
  const [grid] = await port.readGrids({ sheets: ['個票40'] });
  expect([grid?.sheet, grid?.position, grid?.top, grid?.texts.length]).toEqual(['個票40', 39, 0, 25]);
  expect(excel.counters.batches).toBe(1);
});

test('more than Excel on the web answers at once is asked for in parts, and nothing is lost', async () => {
  const { excel, port } = await boot(workbookOf(60, 'あ'.repeat(2_000)), 'web');
  const grids = await port.readGrids();
  expect(grids).toHaveLength(60);
  expect(
    grids.every(({ values }) => values.length === 25 && values.every((row) => row[0] === 'あ'.repeat(2_000))),
  ).toBe(true);
  expect(excel.counters.batches).toBeGreaterThan(4);
});

test('one sheet that is more than one answer is asked for row by row', async () => {
  const { port } = await boot(workbookOf(1, 'い'.repeat(30_000)), 'web');
  const [grid] = await port.readGrids();
  expect(grid?.values.map((row) => String(row[0]).length)).toEqual(Array(25).fill(30_000));
});

test('while a cell is being edited, Excel is waited for', async () => {
  const { excel, port } = await boot(workbookOf(2), 'win32');
  excel.cellEditMode = true;
  const reading = port.readGrids();
  let done = false;
  void reading.then(() => {
    done = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done).toBe(false);
  excel.cellEditMode = false;
  expect(await reading).toHaveLength(2);
});

test('sheets made again are read in two round trips, however many they are', async () => {
  const { excel, port } = await boot(workbookOf(3), 'win32');
  const rows = [{ name: '窓口の予約', link: "'個票01'!A1" }];
  const plans = ['甲', '乙', '丙'].map((name) => listPlan(rows, { name }));
  const batches = async (count: number) => {
    excel.resetCounters();
    await port.writeSheets(plans.slice(0, count));
    return excel.counters.batches;
  };
  await batches(3);
  const [one, three] = [await batches(1), await batches(3)];
  // Each sheet more is written in three: content, look, print set-up.
  expect(three - one).toBe(6);
  expect(one).toBeLessThanOrEqual(12);
});

test('what was decided, all sheets and our highlights are read together, and highlighting them asks nothing again', async () => {
  const { excel, port } = await boot(workbookOf(91), 'win32');
  const { grids } = await port.readAll();
  const marks = grids.map(
    ({ sheet }) => ({ cell: { sheet, row: 3, column: 2 }, severity: 'warning', code: 'K201' }) as const,
  );
  await port.highlight(marks);
  expect(excel.counters.batches).toBe(4);
  excel.resetCounters();
  await port.readAll();
  expect(await port.hasHighlights()).toBe(true);
  await port.highlight(marks);
  expect(excel.counters.batches).toBe(3);
  excel.resetCounters();
  await port.readAll();
  await port.highlight(marks.slice(1));
  expect(excel.counters.batches).toBe(4);
  const left = excel.workbook.toModel().sheets.flatMap((sheet) => sheet.conditionalFormats);
  expect(left).toHaveLength(90);
});

test('highlights that a person took away since they were read are no hindrance', async () => {
  const { excel, port } = await boot(workbookOf(3), 'win32');
  const mark = { cell: { sheet: '個票01', row: 3, column: 2 }, severity: 'warning', code: 'K201' } as const;
  await port.readAll();
  await port.highlight([mark]);
  await port.readAll();
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('個票01').getRange().conditionalFormats;
    formats.load('items/id');
    await context.sync();
    for (const format of formats.items) format.delete();
    await context.sync();
  });
  const other = { ...mark, cell: { ...mark.cell, row: 4 } };
  await port.highlight([other]);
  const ranges = excel.workbook.toModel().sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ range }) => range));
  expect(ranges).toEqual(['C5']);
});
