import { strFromU8, unzipSync } from 'fflate';
import { listPlan, TRICKY_TEXTS, textPlan } from '../../src/contract/plans';
import { newFile, openFile } from '../../src/xlsx';
import { cellKey, type ModelCell, newSheet, newWorkbook } from '../../src/xlsx/model';
import { modelGrid } from '../../src/xlsx/model-grid';
import { readModel } from '../../src/xlsx/read-model';
import { writeModel } from '../../src/xlsx/write-model';

function workbookWith(cell: ModelCell) {
  const workbook = newWorkbook();
  const sheet = newSheet('一覧');
  sheet.cells.set(cellKey(0, 0), cell);
  workbook.sheets.push(sheet);
  return workbook;
}

async function throughFile(text: string) {
  const model = await readModel(await writeModel(workbookWith({ value: text, format: { numberFormat: '@' } })));
  return model.sheets[0]?.cells.get(0)?.value;
}

test('tricky texts are the same texts in the file, under the text format and without a formula', async () => {
  const port = newFile();
  await port.writeSheets([textPlan()]);
  const model = await readModel(await port.save());
  const cells = [...(model.sheets[0]?.cells.values() ?? [])];
  expect(cells.map((cell) => cell.value)).toEqual(TRICKY_TEXTS);
  for (const cell of cells) expect(cell).toMatchObject({ format: { numberFormat: '@' } });
  expect(cells.some((cell) => cell.formula !== undefined || cell.error)).toBe(false);
});

test.each([
  ['a\u0000b\u0007c\u007f', 'abc', 'control characters are left out'],
  ['一\r\n二\r三\n四', '一\n二\n三\n四', 'line breaks are LF'],
  ['\ud83d', '\ufffd', 'half of a character is shown as unknown'],
  ['𠮷野家\ufffe', '𠮷野家\ufffd', 'characters beyond the first plane stay, noncharacters do not'],
  ['\t 前後 \n', '\t 前後 \n', 'white space stays'],
])('%j is written as %j: %s', async (text, written) => {
  expect(await throughFile(text)).toBe(written);
});

test('a text of 32,767 characters is written whole, one more is refused with its place', async () => {
  const most = 'あ'.repeat(32_767);
  expect(await throughFile(most)).toBe(most);
  await expect(throughFile(`${most}あ`)).rejects.toMatchObject({
    code: 'too-large',
    details: { reason: 'text', sheet: '一覧', cell: 'A1', limit: 32_767 },
  });
});

test.each(['', 'あ'.repeat(32), 'a/b', 'a[b', "'a"])('a sheet cannot be named %j', async (name) => {
  const workbook = newWorkbook();
  workbook.sheets.push(newSheet(name));
  await expect(writeModel(workbook)).rejects.toMatchObject({ code: 'sheet-name', details: { sheet: name } });
});

test('a workbook without sheets is not written', () =>
  expect(newFile().save()).rejects.toMatchObject({ code: 'empty' }));

test('tables, charts, merges, breaks, filter and formulas with their results are real parts of the file', async () => {
  const base = listPlan([{ name: '窓口の予約', link: "'取組一覧'!A1" }]);
  const range = { top: 2, left: 0, bottom: 3, right: 2 };
  const plan = listPlan([{ name: '窓口の予約', link: "'取組一覧'!A1" }], {
    cells: [
      ...base.cells,
      {
        row: 5,
        column: 1,
        value: { kind: 'formula', formula: '=SUM(B4:B4)', cached: -20 },
        look: 'total',
        numberFormat: '#,##0',
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    tables: [{ name: '取組表', range, columns: ['取組', '時間', '個票'] }],
    charts: [
      {
        title: '時間',
        type: 'bar',
        categories: { top: 3, left: 0, bottom: 3, right: 0 },
        series: [{ name: '時間', values: { top: 3, left: 1, bottom: 3, right: 1 } }],
        frame: { top: 8, left: 0, bottom: 20, right: 2 },
      },
    ],
    print: { ...base.print, breaksBefore: [3], header: '&L彩原市', footer: '&C&P / &N' },
  });
  const port = newFile();
  await port.writeSheets([plan]);
  const bytes = await port.save();
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual(
    expect.arrayContaining(['xl/tables/table1.xml', 'xl/charts/chart1.xml', 'xl/drawings/drawing1.xml']),
  );
  const chart = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
  expect(chart).toContain('<c:barDir val="bar"/>');
  expect(chart).toContain("'取組一覧'!$B$4");
  const [sheet] = (await readModel(bytes)).sheets;
  expect(sheet?.tables).toMatchObject([{ name: '取組表', range, columns: ['取組', '時間', '個票'] }]);
  expect(sheet?.cells.get(cellKey(5, 1))).toMatchObject({ value: -20, formula: '=SUM(B4:B4)' });
  expect(sheet?.charts).toEqual([
    {
      name: 'Kohyo 1',
      title: '時間',
      type: 'bar',
      series: [{ name: '時間', categories: "'取組一覧'!$A$4", values: "'取組一覧'!$B$4" }],
      frame: { top: 8, left: 0, bottom: 20, right: 2 },
    },
  ]);
  expect(sheet?.merges).toEqual(plan.merges);
  expect(sheet?.page).toMatchObject({ breaksBefore: [3], header: '&L彩原市', footer: '&C&P / &N' });
});

test('a table name that the workbook has already gets another, and formulas follow', async () => {
  const range = { top: 2, left: 0, bottom: 3, right: 2 };
  const row = { name: '窓口の予約', link: "'甲'!A1" };
  const plan = (name: string) =>
    listPlan([row], { name, tables: [{ name: '取組表', range, columns: ['取組', '時間', '個票'] }] });
  const port = newFile();
  await port.writeSheets([plan('甲')]);
  const again = plan('乙');
  const total = {
    row: 5,
    column: 1,
    value: { kind: 'formula', formula: '=SUM(取組表[時間])', cached: -20 },
    look: 'total',
  } as const;
  await port.writeSheets([{ ...again, cells: [...again.cells, total] }]);
  const file = await openFile(await port.save());
  const grids = await file.readGrids();
  expect(grids[1]?.formulas?.B6).toBe('=SUM(取組表_2[時間])');
});

test('what a workbook in memory holds comes back from the file', async () => {
  const workbook = workbookWith({
    value: 45383,
    format: { numberFormat: 'ge.m.d', font: { name: 'ＭＳ ゴシック', size: 9, color: '#123456' } },
  });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.cells.set(cellKey(1, 1), {
    value: '部課',
    runs: [{ text: '部', font: { bold: true, size: 11, name: '游ゴシック' } }, { text: '課' }],
    format: {
      border: { top: { style: 'thin', color: '#000000' } },
      alignment: { wrap: true, vertical: 'top' },
      locked: false,
    },
  });
  sheet.visibility = 'visible';
  sheet.hiddenRows.add(4);
  sheet.hiddenColumns.add(2);
  sheet.columnWidths.set(1, 24);
  sheet.rowHeights.set(1, 40);
  sheet.comments.set(cellKey(0, 0), { author: '行革課', text: '確認済み' });
  sheet.hyperlinks.set(cellKey(1, 1), { place: null, address: 'https://www.city.saibara.example/' });
  sheet.protection = { allowed: ['formatCells'], password: false };
  sheet.validations = [{ range: 'A1:A9', type: 'list', settings: { values: ['◎', '○'] } }];
  workbook.names = [{ name: '計画期間', refersTo: "'一覧'!$A$1", sheet: null }];
  workbook.customXml = [{ id: '{00000000-0000-0000-0000-000000000001}', xml: '<a xmlns="urn:a">あ</a>' }];
  workbook.properties = { title: '計画', custom: { 版: '1' } };
  const read = await readModel(await writeModel(workbook));
  expect(read.names).toEqual(workbook.names);
  expect(read.customXml).toEqual(workbook.customXml);
  expect(read.properties).toMatchObject(workbook.properties);
  const back = read.sheets[0];
  expect(back).toMatchObject({
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    comments: sheet.comments,
    hyperlinks: sheet.hyperlinks,
    protection: { allowed: ['formatCells'], password: false },
    validations: sheet.validations,
  });
  expect([...(back?.cells ?? [])]).toEqual([...sheet.cells]);
  expect(modelGrid(read, back ?? sheet).texts).toEqual([
    ['R6.4.1', ''],
    ['', '部課'],
  ]);
});

test('columns and rows on every page are named as Excel names them, over as many pages across as asked', async () => {
  const port = newFile();
  const plan = listPlan([{ link: '個票01', name: '窓口の予約' }]);
  const print = { ...plan.print, titleColumns: { from: 0, to: 1 }, pagesWide: 2 };
  await port.writeSheets([{ ...plan, print }]);
  const bytes = await port.save();
  expect(strFromU8(unzipSync(bytes)['xl/workbook.xml'] ?? new Uint8Array())).toMatch(
    />'?取組一覧'?!\$A:\$B,'?取組一覧'?!\$3:\$3</,
  );
  expect((await readModel(bytes)).sheets[0]?.page).toMatchObject({
    fit: { wide: 2, high: 0 },
    titleRows: { from: 2, to: 2 },
    titleColumns: { from: 0, to: 1 },
  });
});
