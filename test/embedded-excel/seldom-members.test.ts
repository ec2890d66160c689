import { asGlobals, bootEmbeddedExcel } from './boot';

async function boot(apiVersion = '1.17') {
  const booted = await bootEmbeddedExcel({ apiVersion });
  asGlobals(booted);
  return booted;
}

test('rows tell their heights and whether they are hidden, one by one', async () => {
  const { Excel } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('2:2').format.rowHeight = 40;
    sheet.getRange('3:4').rowHidden = true;
    const rows = sheet.getRange('A1:C4').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const some = sheet.getRange('2:3').load('rowHidden');
    const all = sheet.getRange('3:4').load('rowHidden');
    await context.sync();
    expect(rows.value.map(({ rowHidden, format }) => [rowHidden, format?.rowHeight])).toEqual([
      [false, 18.75],
      [false, 40],
      [true, 0],
      [true, 0],
    ]);
    expect([some.rowHidden, all.rowHidden]).toEqual([null, true]);
  });
});

test('columns are hidden and shown', async () => {
  const { Excel } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B:C').columnHidden = true;
    const some = sheet.getRange('A:B').load('columnHidden');
    const all = sheet.getRange('B:C').load('columnHidden,format/columnWidth');
    await context.sync();
    expect([some.columnHidden, all.columnHidden, all.format.columnWidth]).toEqual([null, true, 0]);
    sheet.getRange('B:B').format.columnWidth = 40;
    sheet.getRange('C:C').columnHidden = false;
    const shown = sheet.getRange('B:C').load('columnHidden');
    await context.sync();
    expect(shown.columnHidden).toBe(false);
  });
});

test('cells tell their fonts, fills and links together', async () => {
  const { Excel } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { font, fill } = sheet.getRange('B1').format;
    Object.assign(font, { name: 'メイリオ', size: 14, bold: true });
    fill.color = '#FFFF00';
    const asked = sheet
      .getRange('A1:B1')
      .getCellProperties({ format: { fill: { color: true }, font: { name: true, size: true, bold: true } } });
    await context.sync();
    const [[first, second] = []] = asked.value;
    expect(second?.format).toMatchObject({
      fill: { color: '#FFFF00' },
      font: { name: 'メイリオ', size: 14, bold: true },
    });
    expect(first?.format).toMatchObject({ fill: { color: '#FFFFFF' }, font: { bold: false } });
  });
});

test('copyFrom of formats alone leaves contents where they are', async () => {
  const { Excel, excel } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['元', '先']];
    sheet.getRange('A1').format.fill.color = '#FFEECC';
    sheet.getRange('B1').copyFrom(sheet.getRange('A1'), 'Formats');
    await context.sync();
  });
  const sheet = excel.workbook.sheetOf('Sheet1');
  expect([sheet.valueAt(0, 1), sheet.formatAt(0, 1).fill?.color]).toEqual(['先', '#FFEECC']);
});

test('merged areas of a range are told in one answer; none is a null object', async () => {
  const { Excel } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').merge(false);
    sheet.getRange('C2:D3').merge(false);
    const found = sheet.getRange('A1:F9').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('F1:F9').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect(found.address).toBe('Sheet1!A1:B1,Sheet1!C2:D3');
    expect(none.isNullObject).toBe(true);
  });
});

test('a chart bears the name that it is given, also in a file', async () => {
  const { Excel, excel } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      ['年度', '時間'],
      ['令和6年度', 20],
    ];
    const charts = [0, 1].map(() => sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns'));
    const [first, second] = charts;
    if (first) first.name = '時間の推移';
    for (const chart of charts) chart.load('name');
    await context.sync();
    expect([first?.name, second?.name]).toEqual(['時間の推移', 'グラフ 2']);
  });
  const opened = await bootEmbeddedExcel({ workbook: await excel.save() });
  expect(opened.excel.workbook.toModel().sheets[0]?.charts.map(({ name }) => name)).toContain('時間の推移');
});

test('names of a sheet go with it: another sheet of that name can have them again', async () => {
  const { Excel, excel } = await boot();
  const make = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('集計');
      sheet.names.add('_area', sheet.getRange('A1:B2')).visible = false;
      await context.sync();
    });
  await make();
  await Excel.run(async (context) => {
    context.workbook.names.add('年度', context.workbook.worksheets.getItem('Sheet1').getRange('A1'));
    context.workbook.worksheets.getItem('集計').delete();
    await context.sync();
  });
  expect(excel.workbook.toModel().names.map(({ name }) => name)).toEqual(['年度']);
  await make();
  expect(excel.workbook.toModel().names.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['年度', null],
    ['_area', '集計'],
  ]);
});
