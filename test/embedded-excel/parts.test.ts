import { readFileSync } from 'node:fs';
import { readModel } from '../../src/xlsx';
import { bootEmbeddedExcel } from './boot';

const XML = '<?xml version="1.0"?><k:state xmlns:k="urn:kohyo:state:1"><k:answer sheet="個票06"/></k:state>';

async function refusal(run: Promise<unknown>): Promise<string> {
  return run.then(
    () => 'done',
    (error) => error.code,
  );
}

test('XML parts are found by their namespace, changed and deleted', async () => {
  const { Excel } = await bootEmbeddedExcel({ apiVersion: '1.9' });
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const ours = () => parts.getByNamespace('urn:kohyo:state:1').load('items/id');
    const none = ours();
    await context.sync();
    expect(none.items).toEqual([]);
    parts.add('<other xmlns="urn:other"/>');
    const added = parts.add(XML).load('id');
    await context.sync();
    expect(added.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
    const some = ours();
    await context.sync();
    const [found] = some.items;
    const xml = found?.getXml();
    await context.sync();
    expect(xml?.value).toBe(XML);
    found?.setXml(XML.replace('06', '07'));
    const changed = added.getXml();
    await context.sync();
    expect(changed.value).toContain('個票07');
    found?.delete();
    const left = ours();
    const others = parts.getByNamespace('urn:other').load('items/id');
    await context.sync();
    expect([left.items.length, others.items.length]).toEqual([0, 1]);
  });
});

test.each(['', 'kohyo', '<a>', '<a></b>', '<a/><b/>', '<a><b></a></b>', '<k:a/>'])('%j is no XML part', async (xml) => {
  const { Excel } = await bootEmbeddedExcel();
  const code = await refusal(
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('names: workbook’s and sheet’s, ranges and values, refused ones', async () => {
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.names.add('部門', sheet.getRange('A1:A3'));
    sheet.names.add('年度', '=2024');
    const names = context.workbook.names.load('items/name,items/value');
    const own = sheet.names.getItemOrNullObject('年度').load('value');
    const none = context.workbook.names.getItemOrNullObject('年度');
    await context.sync();
    expect(names.items.map(({ name, value }) => [name, value])).toEqual([['部門', "='Sheet1'!A1:A3"]]);
    expect(own.value).toBe(2024);
    expect(none.isNullObject).toBe(true);
  });
  const add = (name: string) =>
    refusal(
      Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      }),
    );
  expect(await add('A1')).toBe('InvalidArgument');
  expect(await add('a b')).toBe('InvalidArgument');
  expect(await add('1年')).toBe('InvalidArgument');
  expect(await add('部門')).toBe('ItemAlreadyExists');
});

test('how a sheet prints', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const page = sheet.pageLayout;
    const none = page.getPrintTitleRowsOrNullObject();
    page.set({ orientation: 'Landscape', paperSize: 'A3', topMargin: 72, leftMargin: 36 });
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.setPrintArea('A1:I40');
    page.setPrintTitleRows('$1:$3');
    page.headersFooters.defaultForAllPages.set({ rightHeader: '個票', centerFooter: '&P / &N' });
    sheet.horizontalPageBreaks.add('A20');
    sheet.horizontalPageBreaks.add('A10');
    page.load('orientation,paperSize,zoom,topMargin,leftMargin');
    const titles = page.getPrintTitleRowsOrNullObject().load('address');
    const breaks = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(page.toJSON()).toMatchObject({ orientation: 'Landscape', paperSize: 'A3', topMargin: 72, leftMargin: 36 });
    expect([titles.address, breaks.value]).toEqual(['Sheet1!1:3', 2]);
  });
  expect(excel.workbook.activeSheet.model.page).toMatchObject({
    orientation: 'landscape',
    paper: 'A3',
    fit: { wide: 1, high: 0 },
    area: { top: 0, left: 0, bottom: 39, right: 8 },
    titleRows: { from: 0, to: 2 },
    breaksBefore: [9, 19],
    header: '&R個票',
    footer: '&C&P / &N',
  });
  const code = await refusal(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').pageLayout.zoom = { scale: 50, horizontalFitToPages: 1 };
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
});

test('a chart over a block of data has its series, title and place', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['部', '時間', '効果'],
      ['総務部', 10, 1],
      ['建設部', 5, 2],
    ];
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.title.text = '部ごとの時間';
    chart.setPosition('E2', 'K16');
    const all = sheet.charts.load('items/id');
    await context.sync();
    expect(all.items.length).toBe(1);
  });
  expect(excel.workbook.activeSheet.model.charts).toEqual([
    {
      name: '',
      title: '部ごとの時間',
      type: 'stackedColumn',
      series: [
        { name: '時間', categories: "'Sheet1'!$A$2:$A$3", values: "'Sheet1'!$B$2:$B$3" },
        { name: '効果', categories: "'Sheet1'!$A$2:$A$3", values: "'Sheet1'!$C$2:$C$3" },
      ],
      frame: { top: 1, left: 4, bottom: 15, right: 10 },
    },
  ]);
});

test('tables: headings, a taken name, an overlap, back to a range', async () => {
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      ['部', '部'],
      ['総務部', 1],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.name = '個票データ';
    const whole = table.getRange().load('values');
    await context.sync();
    expect(whole.values[0]).toEqual(['部', '部2']);
  });
  const add = (address: string) =>
    refusal(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').tables.add(address, true);
        await context.sync();
      }),
    );
  expect(await add('B2:C3')).toBe('InvalidOperation');
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('個票データ').convertToRange();
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    expect(tables.items).toEqual([]);
  });
  expect(await add('A1:B3')).toBe('done');
});

test('a saved workbook opens again with what was done', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = '個票 01';
    sheet.getRange('A1:B2').values = [
      ['取組', '△480'],
      [1920, '=A2*2'],
    ];
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A1').format.fill.color = '#FFC000';
    const mark = sheet.getRange('B2').conditionalFormats.add('Custom');
    mark.custom.rule.formula = '=LEN("kohyo:K201")>0';
    mark.custom.format.fill.color = '#F8CBAD';
    sheet.pageLayout.orientation = 'Landscape';
    context.workbook.customXmlParts.add(XML);
    await context.sync();
  });
  const bytes = await excel.save();
  expect(excel.workbook.isDirty).toBe(false);
  const again = await bootEmbeddedExcel({ workbook: bytes, fileName: 'again.xlsx' });
  await again.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('個票 01');
    const range = sheet.getRange('A1:B2').load('values,formulas');
    const formats = sheet.getRange().conditionalFormats.load('items/type');
    const parts = context.workbook.customXmlParts.getByNamespace('urn:kohyo:state:1').load('items/id');
    sheet.pageLayout.load('orientation');
    context.workbook.load('name');
    await context.sync();
    expect(range.values).toEqual([
      ['取組', ''],
      [1920, 3840],
    ]);
    expect(range.formulas[1]?.[1]).toBe('=A2*2');
    expect(formats.items.map((item) => item.type)).toEqual(['Custom']);
    const xml = parts.items[0]?.getXml();
    await context.sync();
    expect(xml?.value).toContain('個票06');
    expect(sheet.pageLayout.orientation).toBe('Landscape');
    expect(context.workbook.name).toBe('again.xlsx');
  });
  expect(again.excel.workbook.sheetOf('個票 01').model.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test('sheets of another file are put in', async () => {
  const source = await bootEmbeddedExcel();
  await source.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['もと']];
    context.workbook.worksheets.add('様式').getRange('A1').values = [['様式']];
    await context.sync();
  });
  const base64 = Buffer.from(await source.excel.save()).toString('base64');
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, { positionType: 'Beginning' });
    const sheets = context.workbook.worksheets.load('items/name,items/id');
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(['Sheet1 (2)', '様式', 'Sheet1']);
    expect(ids.value).toEqual(sheets.items.slice(0, 2).map((sheet) => sheet.id));
  });
  const code = await refusal(
    Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(readFileSync(__filename).toString('base64'));
      await context.sync();
    }),
  );
  expect(code).toBe('InvalidArgument');
  expect((await readModel(Buffer.from(base64, 'base64'))).sheets.length).toBe(2);
});
