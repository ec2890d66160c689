import { contractWorkbook } from '../../src/contract/workbook';
import { excelPort } from '../../src/excel';
import { drawnSheets } from '../../src/xlsx/drawn-sheets';
import { readFileGrids } from '../../src/xlsx/grids/read-file';
import { cellKey, type ModelSheet, type ModelWorkbook, newSheet, newWorkbook } from '../../src/xlsx/model';
import { writeModel } from '../../src/xlsx/write-model';
import { asGlobals, bootEmbeddedExcel } from '../embedded-excel/boot';

async function boot(apiVersion = '1.14') {
  const book = contractWorkbook();
  const [first] = book.sheets;
  if (first) first.protection = { allowed: ['formatCells'], password: false };
  const booted = await bootEmbeddedExcel({ workbook: book, apiVersion });
  asGlobals(booted);
  return { ...booted, port: excelPort() };
}

/** A workbook with these sheets, each with a text in C2, a width, a height and a merge of its own. */
async function file(...names: string[]): Promise<Uint8Array> {
  const sheets = names.map((name): ModelSheet => {
    const sheet = newSheet(name);
    sheet.cells.set(cellKey(1, 2), {
      value: `${name}の新しい版`,
      format: { fill: { pattern: 'solid', color: '#FFEECC' } },
    });
    sheet.cells.set(cellKey(9, 3), { value: 7, format: { numberFormat: '#,##0' } });
    sheet.columnWidths.set(2, 40);
    sheet.rowHeights.set(1, 60);
    sheet.merges = [{ top: 1, left: 2, bottom: 1, right: 3 }];
    return sheet;
  });
  return writeModel({ ...newWorkbook(), sheets });
}

test('a sheet goes in behind the others; one that stands for another gives it all its cells, and formulas elsewhere stay', async () => {
  const { port, excel } = await boot();
  excel.type('個票02', 'H1', '=個票01!C2');
  await port.takeSheets(await file('個票77', '_Kohyo_in_1'), [
    { name: '個票77', over: null },
    { name: '_Kohyo_in_1', over: '個票01' },
  ]);
  const { workbook } = excel;
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['個票01', '個票02', '控え', '保護', '白紙', '個票77']);
  const sheet = workbook.sheetOf('個票01');
  expect(sheet.valueAt(1, 2)).toBe('_Kohyo_in_1の新しい版');
  expect(sheet.valueAt(4, 2)).toBeNull();
  expect(sheet.valueAt(9, 3)).toBe(7);
  expect(sheet.model.merges).toEqual([{ top: 1, left: 2, bottom: 1, right: 3 }]);
  expect(sheet.cell(1, 2)?.format.fill?.color).toBe('#FFEECC');
  expect(Math.round(sheet.model.columnWidths.get(2) ?? 0)).toBe(40);
  expect(Math.round(sheet.model.rowHeights.get(1) ?? 0)).toBe(60);
  expect(sheet.model.protection).toEqual({ allowed: ['formatCells'], password: false });
  expect(workbook.sheetOf('個票02').cell(0, 7)?.formula).toMatch(/個票01'?!C2/);
});

test('a tab that its section had put out of sight is so here, too, and comes into sight with a version that shows it', async () => {
  const { port, excel } = await boot();
  const seen = () => excel.workbook.sheets.map(({ name, model }) => [name, model.visibility]);
  await port.takeSheets(await file('個票77', '_Kohyo_in_1'), [
    { name: '個票77', over: null, hidden: true },
    { name: '_Kohyo_in_1', over: '個票01', hidden: true },
  ]);
  expect(seen()).toEqual(
    expect.arrayContaining([
      ['個票77', 'hidden'],
      ['個票01', 'hidden'],
      ['個票02', 'visible'],
    ]),
  );
  await port.takeSheets(await file('_Kohyo_in_1'), [{ name: '_Kohyo_in_1', over: '個票01', hidden: false }]);
  expect(seen()).toContainEqual(['個票01', 'visible']);
});

test('the protection that a sheet got when it was handed out is taken off where a new version comes in', async () => {
  const { port, excel } = await boot();
  const { model } = excel.workbook.sheetOf('個票01');
  model.protection = {
    allowed: ['formatCells', 'formatColumns', 'formatRows', 'insertRows', 'insertHyperlinks'],
    password: false,
  };
  await port.takeSheets(await file('_Kohyo_in_1'), [{ name: '_Kohyo_in_1', over: '個票01' }]);
  expect(model.protection).toBeNull();
});

test('an Excel without the means says so, and nothing is changed', async () => {
  const { port, excel } = await boot('1.12');
  await expect(port.takeSheets(await file('個票77'), [{ name: '個票77', over: null }])).rejects.toMatchObject({
    code: 'unsupported',
  });
  expect(excel.workbook.sheets).toHaveLength(5);
});

test('an Excel that takes no files is told the sheets cell by cell: values, formats, sizes and merges', async () => {
  const book = await file('個票77', '_Kohyo_in_1');
  const sheets = [
    { name: '個票77', over: null },
    { name: '_Kohyo_in_1', over: '個票01' },
  ];
  const [old, newer] = [await boot('1.12'), await boot()];
  asGlobals(newer);
  await newer.port.takeSheets(book, sheets);
  asGlobals(old);
  await old.port.takeSheets(book, sheets, () => drawnSheets(book));
  expect(old.excel.workbook.sheets.map(({ name }) => name)).toEqual(
    newer.excel.workbook.sheets.map(({ name }) => name),
  );
  for (const name of ['個票77', '個票01']) {
    const [had, want] = [old, newer].map(({ excel }) => excel.workbook.sheetOf(name));
    if (!had || !want) throw new Error(name);
    for (const [row, column] of [
      [1, 2],
      [9, 3],
      [4, 2],
    ] as const) {
      expect(had.valueAt(row, column)).toBe(want.valueAt(row, column));
      expect(had.cell(row, column)?.format.fill?.color).toBe(want.cell(row, column)?.format.fill?.color);
      expect(had.formatAt(row, column).numberFormat).toBe(want.formatAt(row, column).numberFormat);
    }
    expect(had.model.merges).toEqual(want.model.merges);
    expect(had.model.rowHeights.get(1)).toBeCloseTo(want.model.rowHeights.get(1) ?? 0, 0);
    expect(had.model.columnWidths.get(2)).toBeCloseTo(want.model.columnWidths.get(2) ?? 0, 0);
  }
});

test('cell by cell a text stays the text that it was, whatever Excel would make of it, and a formula of the sheet goes on reckoning', async () => {
  const { port, excel } = await boot('1.12');
  const sheet = newSheet('個票78');
  const texts = ['=1+1', '0101', '6/10', '△480', '+81', '@x', "'引用"];
  texts.forEach((value, row) => {
    sheet.cells.set(cellKey(row, 0), { value, format: {} });
  });
  sheet.cells.set(cellKey(0, 1), { value: 2, format: {} });
  sheet.cells.set(cellKey(1, 1), { value: 4, formula: '=B1*2', format: { border: { top: { style: 'thin' } } } });
  sheet.cells.set(cellKey(2, 1), { value: 9, formula: "='別'!A1", format: {} });
  const book = await writeModel({ ...newWorkbook(), sheets: [sheet] });
  await port.takeSheets(book, [{ name: '個票78', over: null }], () => drawnSheets(book));
  const taken = excel.workbook.sheetOf('個票78');
  expect(texts.map((_, row) => taken.valueAt(row, 0))).toEqual(texts);
  expect(texts.map((_, row) => taken.formatAt(row, 0).numberFormat ?? 'General')).toEqual(texts.map(() => 'General'));
  expect([taken.valueAt(1, 1), taken.cell(1, 1)?.formula, taken.valueAt(2, 1)]).toEqual([4, '=B1*2', 9]);
  expect(taken.cell(1, 1)?.format.border?.top?.style).toBe('thin');
});

const partsOf = (model: ModelWorkbook) => model.customXml.filter(({ xml }) => xml.includes('urn:kohyo:'));

test('a sheet that a password guards is left as it is, and nothing of ours stays behind', async () => {
  const { port, excel } = await boot();
  excel.workbook.sheetOf('個票01').model.protection = { allowed: [], password: true };
  const before = structuredClone(excel.workbook.toModel().sheets);
  await expect(
    port.takeSheets(await file('個票77', '_Kohyo_in_1'), [
      { name: '個票77', over: null },
      { name: '_Kohyo_in_1', over: '個票01' },
    ]),
  ).rejects.toBeTruthy();
  const after = excel.workbook.toModel();
  expect(after.sheets.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  expect(after.sheets[0]?.cells).toEqual(before[0]?.cells);
  expect(partsOf(after)).toEqual([]);
});

test('wherever Excel stops, every version is taken or none, with sizes and protection', async () => {
  const bytes = await file('個票77', '_Kohyo_in_1');
  const taken = [
    { name: '個票77', over: null },
    { name: '_Kohyo_in_1', over: '個票01' },
  ];
  const seen = (model: ModelWorkbook) =>
    model.sheets.map(({ name, cells, merges, columnWidths, rowHeights, protection }) => ({
      name,
      cells: [...cells].filter(([, { value }]) => value !== null).sort(([one], [other]) => one - other),
      merges,
      widths: [...columnWidths].filter(([, width]) => Math.abs(width - 8.38) > 0.01).map(([column]) => column),
      heights: [...rowHeights].filter(([, height]) => height !== 18.75).map(([row]) => row),
      protection,
    }));
  const first = await boot();
  const before = seen(first.excel.workbook.toModel());
  first.excel.faults.plan();
  await first.port.takeSheets(bytes, taken);
  const requests = [...first.excel.faults.requests];
  const after = seen(first.excel.workbook.toModel());
  expect(after).not.toEqual(before);
  for (const { request, actions } of requests.slice(2)) {
    const { port, excel } = await boot();
    excel.faults.plan({ request, code: 'InvalidOrTimedOutSession', after: Math.ceil(actions / 2) });
    const said = await port.takeSheets(bytes, taken).then(
      () => 'done',
      () => 'refused',
    );
    const model = excel.workbook.toModel();
    expect([request, seen(model)]).toEqual([request, said === 'done' ? after : before]);
    expect(partsOf(model)).toEqual([]);
  }
});

const lostFrom = (request: number) =>
  Array.from({ length: 8 }, (_, at) => ({
    request: request + at,
    code: 'InvalidOrTimedOutSession' as const,
    after: at === 0 ? 9 : 0,
  }));

/** 個票01 was cleared when the line to Excel broke for good. */
async function halfTaken() {
  const taken = [{ name: '_Kohyo_in_1', over: '個票01' }];
  const bytes = await file('_Kohyo_in_1');
  const whole = await boot();
  whole.excel.faults.plan();
  await whole.port.takeSheets(bytes, taken);
  const { length } = whole.excel.faults.requests;
  const booted = await boot();
  booted.excel.faults.plan(...lostFrom(length));
  await expect(booted.port.takeSheets(bytes, taken)).rejects.toMatchObject({
    code: 'half-made',
    details: { sheet: '個票01', reason: 'taken' },
  });
  booted.excel.faults.plan();
  return { ...booted, bytes, taken };
}

test('where not even going back was possible, the next press goes back first', async () => {
  const { port, excel, bytes, taken } = await halfTaken();
  await port.takeSheets(bytes, taken);
  const model = excel.workbook.toModel();
  expect(model.sheets.map(({ name }) => name)).toEqual(['個票01', '個票02', '控え', '保護', '白紙']);
  expect(excel.workbook.sheetOf('個票01').valueAt(1, 2)).toBe('_Kohyo_in_1の新しい版');
  expect(partsOf(model)).toEqual([]);
});

test('on another day people’s own sheet is left as they have it, and its copy comes into sight', async () => {
  const { excel } = await halfTaken();
  const port = excelPort();
  excel.workbook.sheetOf('個票01').model.protection = null;
  excel.type('個票01', 'F9', '手で直した');
  const told: unknown[] = [];
  await port.putBackSheets((notice) => told.push(notice));
  expect(told).toEqual([{ sheet: '個票01', copy: '_Kohyo_1' }]);
  const model = excel.workbook.toModel();
  expect(excel.workbook.sheetOf('個票01').valueAt(8, 5)).toBe('手で直した');
  expect(model.sheets[1]?.name).toBe('_Kohyo_1');
  const copy = model.sheets.find(({ name }) => name === '_Kohyo_1');
  expect(copy?.visibility).toBe('visible');
  expect([...(copy?.cells.values() ?? [])].map(({ value }) => value)).toContain('窓口の予約');
  expect(partsOf(model).map(({ xml }) => xml)).toEqual([
    expect.stringContaining('{"sheet":"個票01","copy":"_Kohyo_1"}'),
  ]);
});

/** Sheets that are read as half taken, by reading all and by reading them alone. */
async function halves(port: ReturnType<typeof excelPort>) {
  const { grids } = await port.readAll();
  const alone = await port.readGrids({ sheets: grids.map(({ sheet }) => sheet) });
  const found = [grids, alone].map((read) => read.filter(({ halfTaken: half }) => half).map(({ sheet }) => sheet));
  expect(found[1]).toEqual(found[0]);
  return found[0];
}

test('a sheet that is half taken is read as such, until it is taken', async () => {
  const { port, bytes, taken } = await halfTaken();
  expect(await halves(port)).toEqual(['個票01']);
  await port.takeSheets(bytes, taken);
  expect(await halves(port)).toEqual([]);
});

test('on another day, too, also in a file; taken again it is whole', async () => {
  const { excel, bytes, taken } = await halfTaken();
  const port = excelPort();
  expect(await halves(port)).toEqual(['個票01']);
  await port.putBackSheets();
  expect(await halves(port)).toEqual(['個票01']);
  const inFile = readFileGrids(await excel.save()).grids.filter(({ halfTaken: half }) => half);
  expect(inFile.map(({ sheet, halfTaken: half }) => [sheet, half])).toEqual([['個票01', { copy: '_Kohyo_1' }]]);
  excel.workbook.sheetOf('個票01').model.protection = null;
  await port.takeSheets(bytes, taken);
  expect(await halves(port)).toEqual([]);
  expect(excel.workbook.model.customXml.some(({ xml }) => xml.includes('half-taken'))).toBe(false);
});

test.each(['個票01', '_Kohyo_1'])('people decide by taking %s away', async (sheet) => {
  const { excel, Excel } = await halfTaken();
  const port = excelPort();
  await port.putBackSheets();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  expect(await halves(port)).toEqual([]);
  expect(readFileGrids(await excel.save()).grids.some(({ halfTaken: half }) => half)).toBe(false);
});
