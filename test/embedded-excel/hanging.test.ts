import { contractWorkbook } from '../../src/contract/workbook';
import { LIKELY, type Temperament } from '../../src/embedded-excel';
import { asGlobals, bootEmbeddedExcel } from './boot';

/** What hangs on cells: notes, comments, data validations, links. */
async function boot(apiVersion = '1.17', temperament: Temperament = LIKELY) {
  const booted = await bootEmbeddedExcel({ workbook: contractWorkbook(), apiVersion, temperament });
  asGlobals(booted);
  return { ...booted, look: () => booted.excel.workbook.toModel().sheets[0] };
}

const list = { list: { inCellDropDown: true, source: '直した,このままでよい' } };

test('comments are told with their places; a file’s notes are none of them', async () => {
  const { Excel, excel } = await boot();
  excel.workbook.sheetOf('個票01').model.comments.set(7 * 16_384 + 2, { author: '行革課', text: '要確認' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('個票01');
    sheet.comments.add('C5', '増えるのはなぜか');
    sheet.comments.load('items/content');
    await context.sync();
    expect(sheet.comments.items.map(({ content }) => content)).toEqual(['増えるのはなぜか']);
    sheet.getRange('2:2').insert('Down');
    const place = sheet.comments.items[0]?.getLocation().load('address');
    await context.sync();
    expect(place?.address).toBe('個票01!C6');
  });
});

test('a list is a data validation of its range, found by getSpecialCells', async () => {
  const { Excel, look } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('個票01');
    const range = sheet.getRange('E2:E5');
    range.dataValidation.rule = list;
    sheet.getRange('E3').dataValidation.clear();
    const found = sheet.getRange().getSpecialCellsOrNullObject('DataValidations');
    found.load('address');
    range.dataValidation.load('type');
    const first = sheet.getRange('E2').dataValidation.load('type,rule');
    await context.sync();
    expect(found.address).toBe('個票01!E2,個票01!E4:E5');
    expect([range.dataValidation.type, first.type, first.rule]).toEqual(['Inconsistent', 'List', list]);
  });
  expect(look()?.validations).toMatchObject([{ range: 'E2 E4:E5', type: 'list' }]);
});

test('copyFrom takes along formula, look, link, note, comment and validation, and leaves the source', async () => {
  const { Excel } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('個票01');
    sheet.comments.add('C9', 'コメント');
    sheet.getRange('C9').dataValidation.rule = list;
    sheet.getRange('E11').copyFrom(sheet.getRange('C9'));
    sheet.comments.load('items/content');
    const [copy, source] = ['E11', 'C9'].map((address) => sheet.getRange(address).load('formulas'));
    const rule = sheet.getRange('E11').dataValidation.load('type');
    const asked = sheet.getRange('C5:C6').getCellProperties({ hyperlink: true, format: { fill: { color: true } } });
    await context.sync();
    expect([copy?.formulas, source?.formulas]).toEqual([[['=E7*2']], [['=C5*2']]]);
    expect([rule.type, sheet.comments.items.length]).toEqual(['List', 2]);
    expect(asked.value).toEqual([
      [{ hyperlink: null, format: { fill: { color: '#FFFF99' } } }],
      [{ hyperlink: null, format: { fill: { color: '#FFFFFF' } } }],
    ]);
  });
});

test('clear takes all of it away, and its fill alone with fill.clear', async () => {
  const { Excel, excel, look } = await boot();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('個票01');
    sheet.comments.add('C8', '要確認');
    sheet.getRange('C8').dataValidation.rule = list;
    sheet.getRange('C8').clear('All');
    sheet.getRange('C5').format.fill.clear();
    await context.sync();
  });
  expect([look()?.validations, excel.workbook.sheetOf('個票01').threads.size]).toEqual([[], 0]);
  expect(look()?.cells.get(4 * 16_384 + 2)?.format).toEqual({ numberFormat: '#,##0;"△ "#,##0;0' });
});

test('copyFrom and clear that leave what hangs: notes, comments and validations stay where they are', async () => {
  const { Excel, excel } = await boot('1.17', { ...LIKELY, pasted: 'cellsAlone', cleared: 'cellsAlone' });
  const { model, threads } = excel.workbook.sheetOf('個票01');
  model.comments.set(9 * 16_384 + 2, { author: '行革課', text: '要確認' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('個票01');
    sheet.comments.add('C9', 'コメント');
    sheet.getRange('C9').dataValidation.rule = list;
    sheet.getRange('E11:E12').copyFrom(sheet.getRange('C9:C10'));
    sheet.getRange('C9:C10').clear('All');
    const [copy, source] = ['E11', 'C9'].map((address) => sheet.getRange(address).load('formulas'));
    await context.sync();
    expect([copy?.formulas, source?.formulas]).toEqual([[['=E7*2']], [['']]]);
  });
  expect([[...model.comments.keys()], [...threads.keys()], model.validations.map(({ range }) => range)]).toEqual([
    [9 * 16_384 + 2],
    [8 * 16_384 + 2],
    ['C9'],
  ]);
});
