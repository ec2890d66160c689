import { listPlan } from '../../src/contract/plans';
import { excelPort } from '../../src/excel';
import { cellKey, type ModelWorkbook, newSheet, newWorkbook } from '../../src/xlsx/model';
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

describe('after all has been read once', () => {
  const marked = (sheet: string, row: number) =>
    ({ cell: { sheet, row, column: 2 }, severity: 'warning', code: 'K201' }) as const;

  async function known() {
    const booted = await boot(workbookOf(91), 'web');
    const { grids } = await booted.port.readAll();
    await booted.port.highlight(grids.map(({ sheet }) => marked(sheet, 3)));
    booted.excel.resetCounters();
    return { ...booted, all: grids.map(({ sheet }) => marked(sheet, 3)) };
  }
  const standing = (excel: Awaited<ReturnType<typeof boot>>['excel'], sheet: string) =>
    excel.workbook.toModel().sheets.find(({ name }) => name === sheet)?.conditionalFormats;
  /** As a person does by the list of rules. */
  const takeAway = (sheet: string) =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem(sheet).getRange();
      conditionalFormats.load('items/id');
      await context.sync();
      for (const format of conditionalFormats.items) format.delete();
      await context.sync();
    });

  test('an edit is read in one round trip and its highlights are put in one', async () => {
    const { excel, port, all } = await known();
    excel.type('個票40', 'C5', '書き直した');
    await port.readGrids({ sheets: ['個票40'] });
    await port.highlight([...all.filter(({ cell }) => cell.sheet !== '個票40'), marked('個票40', 7)]);
    expect(excel.counters.batches).toBe(2);
    expect(standing(excel, '個票40')).toHaveLength(1);
    excel.resetCounters();
    await port.highlight([...all.filter(({ cell }) => cell.sheet !== '個票40'), marked('個票40', 7)]);
    expect(excel.counters.batches).toBe(0);
  });

  test('the open sheet is read again in one round trip, with a look at all that may have changed', async () => {
    const { excel, port } = await known();
    expect((await port.readOpenSheet())?.sheet).toBe('個票01');
    expect(excel.counters.batches).toBe(1);
    await port.updateState((state) => ({ ...state, currentYear: 2026 }));
    expect(await port.readOpenSheet()).toBeNull();
  });

  test('a sheet more, or another name, and all is to be read', async () => {
    const { port } = await known();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('個票05').name = '個票05改';
      await context.sync();
    });
    expect(await port.readOpenSheet()).toBeNull();
  });

  test('copies that are kept to take a making back are nobody’s sheets', async () => {
    const { excel, port } = await boot(workbookOf(5), 'web');
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('_Kohyo_1').visibility = 'Hidden';
      await context.sync();
    });
    await port.readAll();
    excel.resetCounters();
    expect((await port.readOpenSheet())?.sheet).toBe('個票01');
    expect(excel.counters.batches).toBe(1);
  });

  test('what a colleague decided meanwhile is noticed', async () => {
    const { port } = await known();
    await excelPort().updateState((state) => ({ ...state, currentYear: 2026 }));
    expect(await port.readOpenSheet()).toBeNull();
  });

  test('a highlight that somebody took away is put again once its sheet is read', async () => {
    const { excel, port, all } = await known();
    await takeAway('個票01');
    await port.readOpenSheet();
    await port.highlight(all);
    expect(standing(excel, '個票01')).toHaveLength(1);
  });

  test('one that is gone and is to go is no trouble', async () => {
    const { excel, port, all } = await known();
    await takeAway('個票02');
    expect(await port.highlight(all.filter(({ cell }) => cell.sheet !== '個票02'))).toEqual([]);
    expect(standing(excel, '個票02')).toEqual([]);
    expect(standing(excel, '個票03')).toHaveLength(1);
  });

  test('rows that came in above move a highlight, and it is known where it stands then', async () => {
    const { excel, port } = await known();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('個票40').getRange('2:2').insert('Down');
      await context.sync();
    });
    await port.readGrids({ sheets: ['個票40'] });
    const all = (await port.readGrids()).map(({ sheet }) => marked(sheet, sheet === '個票40' ? 4 : 3));
    await port.highlight([...all, marked('個票40', 3)]);
    expect(standing(excel, '個票40')).toHaveLength(2);
    await port.readGrids({ sheets: ['個票40'] });
    await port.highlight(all);
    expect(standing(excel, '個票40')).toHaveLength(1);
  });
});
