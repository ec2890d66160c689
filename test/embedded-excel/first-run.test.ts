import { bootEmbeddedExcel } from './boot';

test('the real Excel.run reads and writes ranges', async () => {
  const { Excel, Office, excel } = await bootEmbeddedExcel({ apiVersion: '1.14' });
  expect(Office.context.host).toBe('Excel');
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['取組', 1],
      ['1,920', '=B1+B2'],
    ];
    sheet.getRange('B2').values = [['=B1*2+0.5']];
    range.load('values,text,formulas,address,numberFormat');
    sheet.load('name,visibility');
    await context.sync();
    return { ...range.toJSON(), name: sheet.name };
  });
  expect(read.values).toEqual([
    ['取組', 1],
    [1920, 2.5],
  ]);
  expect(read.text?.[1]).toEqual(['1,920', '2.5']);
  expect(read.formulas?.[1]).toEqual([1920, '=B1*2+0.5']);
  expect(read.address).toBe('Sheet1!A1:B2');
  expect(excel.counters.batches).toBe(1);
});
