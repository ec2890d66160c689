import { bootEmbeddedExcel } from './boot';

async function comesTo(formula: string, cells: (string | number)[][] = []): Promise<unknown> {
  const { Excel } = await bootEmbeddedExcel();
  return Excel.run(async (context) => {
    const data = context.workbook.worksheets.add('個票 01');
    if (cells.length > 0) data.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1).values = cells;
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('J9');
    range.formulas = [[formula]];
    range.load('values');
    await context.sync();
    return range.values[0]?.[0];
  });
}

const HOURS = [
  ['総務部', 1920],
  ['総務部', -480],
  ['建設部', 35.5],
];

test.each([
  ["=SUM('個票 01'!B1:B3)", 1475.5],
  ["=SUMIFS('個票 01'!B:B,'個票 01'!A:A,\"総務部\")", 1440],
  ['=COUNTIFS(\'個票 01\'!A1:A3,"総*",\'個票 01\'!B1:B3,">0")', 1],
  ["=INDEX('個票 01'!B1:B3,MATCH(\"建設部\",'個票 01'!A1:A3,0))", 35.5],
  ['=IF(1>2,"a","b")', 'b'],
  ['=IFERROR(1/0,"－")', '－'],
  ['=1/0', '#DIV/0!'],
  ['=NANIKA(1)', '#NAME?'],
  ['=TEXT(-480,"#,##0;△ #,##0")', '△ 480'],
  ['=TEXT(1234.5,"#,##0")&"時間"', '1,235時間'],
  ['=TEXT("未定","#,##0")', '未定'],
  ['=TEXT(45383,"yyyy年m月d日")', '2024年4月1日'],
  ['=TEXT(0.256,"0.0%")', '25.6%'],
  ['=HYPERLINK("#\'個票 01\'!A1","個票 01")', '個票 01'],
  ['=HYPERLINK("#A1",HYPERLINK("#B1","中"))&"外"', '中外'],
  ['=HYPERLINK("https://example.lg.jp/a,b")', 'https://example.lg.jp/a,b'],
  ['=1/3', 1 / 3],
  ['=0.1+0.2', 0.1 + 0.2],
  ['="a"&TRUE', 'aTRUE'],
  ["=SUMPRODUCT(('個票 01'!A1:A3=\"総務部\")*'個票 01'!B1:B3)", 1440],
  ["=ROUND(AVERAGE('個票 01'!B1:B2),0)", 720],
  ['=A1', 0],
  ['=LEN("kohyo:K201")>0', true],
])('%s', async (formula, expected) => {
  expect(await comesTo(formula, HOURS)).toEqual(expected);
});

test('what depends on a cell follows it, over sheets', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('集計');
    other.getRange('A1:A2').formulas = [['=Sheet1!A1*2'], ['=A1+1']];
    await context.sync();
  });
  excel.type('Sheet1', 'A1', '21');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('集計').getRange('A1:A2').load('values');
    await context.sync();
    expect(range.values).toEqual([[42], [43]]);
  });
});

test('nothing is calculated by hand until it is asked for', async () => {
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.values = [[1, '=A1+1']];
    application.calculate('Full');
    range.getCell(0, 0).values = [[10]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10, 2]]);
    application.calculate('Recalculate');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[10, 11]]);
  });
});

test('names and tables may be spoken of', async () => {
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['部', '時間'],
      ['総務部', 10],
      ['建設部', 5],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = '個票データ';
    context.workbook.names.add('年間', '=Sheet1!$B$2');
    sheet.getRange('D1:D5').formulas = [
      ['=SUM(個票データ[時間])'],
      ['=年間*2'],
      ['=COUNTA(個票データ[#Headers])'],
      ['=SUMIFS(個票データ[時間],個票データ[部],"建設部")'],
      ['=SUM(個票データ)'],
    ];
    const range = sheet.getRange('D1:D5').load('values');
    await context.sync();
    expect(range.values).toEqual([[15], [20], [2], [5], [15]]);
    sheet.getRange('A4:B4').values = [['福祉部', 7]];
    table.resize('A1:B4');
    const body = table.getDataBodyRange().load('address');
    range.load('values');
    await context.sync();
    expect(body.address).toBe('Sheet1!A2:B4');
    expect(range.values).toEqual([[22], [20], [2], [5], [22]]);
  });
});

test('formulas follow the names of tables and of their columns, and become cells with them', async () => {
  const { Excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').values = [
      ['部', '時間 (h)'],
      ['総務部', 10],
      ['建設部', 5],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = '表A';
    sheet.getRange('D1:D2').formulas = [['=SUMIFS(表A[[時間 (h)]],表A[部],"建設部")'], ['="表A[部]"']];
    const range = sheet.getRange('D1:D2').load('formulas,values');
    await context.sync();
    sheet.getRange('A1').values = [['部局名']];
    await context.sync();
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas).toEqual([['=SUMIFS(表A[[時間 (h)]],表A[部局名],"建設部")'], ['="表A[部]"']]);
    table.name = '表B';
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas[0]).toEqual(['=SUMIFS(表B[[時間 (h)]],表B[部局名],"建設部")']);
    expect(range.values[0]).toEqual([5]);
    table.convertToRange();
    range.load('formulas,values');
    await context.sync();
    expect(range.formulas[0]).toEqual(["=SUMIFS('Sheet1'!$B$2:$B$3,'Sheet1'!$A$2:$A$3,\"建設部\")"]);
    expect(range.values[0]).toEqual([5]);
  });
});

test('a number that its column is too narrow for is ####; under General its decimals go first', async () => {
  const { Excel } = await bootEmbeddedExcel({ narrowColumns: '####' });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
    range.values = [[12345678901, 0.123456789, '取組項目の名前はあふれて見える']];
    range.getCell(0, 0).numberFormat = [['#,##0']];
    range.format.columnWidth = 30;
    range.load('text,values');
    await context.sync();
    expect(range.text).toEqual([['####', '0.123', '取組項目の名前はあふれて見える']]);
    expect(range.values[0]?.[0]).toBe(12345678901);
  });
});
