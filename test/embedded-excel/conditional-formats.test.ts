import { conditionalLooks } from '../../src/embedded-excel/workbook/conditional-formats';
import { bootEmbeddedExcel } from './boot';

const MARK = '=LEN("kohyo:K201")>0';

function highlight(range: Excel.Range, formula: string, color: string): void {
  const made = range.conditionalFormats.add('Custom');
  made.custom.rule.formula = formula;
  made.custom.format.fill.color = color;
}

test('marks are added in bulk, found again by their formula, and removed to the last trace', async () => {
  const { Excel, excel } = await bootEmbeddedExcel({ apiVersion: '1.9' });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').format.fill.color = '#DDEBF7';
    highlight(sheet.getRange('A1:A3'), '=$A1>10', '#FFFF00');
    highlight(sheet.getRange('A2'), MARK, '#F8CBAD');
    await context.sync();
    const formats = sheet.getRange().conditionalFormats.load('items/type,items/id,items/priority');
    await context.sync();
    expect(formats.items.map((item) => item.type)).toEqual(['Custom', 'Custom']);
    const rules = formats.items.map((item) => {
      item.custom.rule.load('formula');
      return item.custom.rule;
    });
    const where = formats.items[0]?.getRange().load('address');
    await context.sync();
    expect(rules.map((rule) => rule.formula)).toEqual([MARK, '=$A1>10']);
    expect(where?.address).toBe('Sheet1!A2');
    for (const [place, item] of formats.items.entries()) if (rules[place]?.formula === MARK) item.delete();
    await context.sync();
    const left = sheet.getRange().conditionalFormats.load('items/id');
    await context.sync();
    expect(left.items).toHaveLength(1);
  });
  expect(excel.workbook.activeSheet.model.conditionalFormats).toMatchObject([{ range: 'A1:A3', formulas: ['$A1>10'] }]);
});

test('a cell that a rule applies to is shown by it, another is not', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A3').values = [[5], [20], ['x']];
    highlight(sheet.getRange('A1:A3'), '=AND(ISNUMBER($A1),$A1>10)', '#FFFF00');
    highlight(sheet.getRange('C5'), MARK, '#F8CBAD');
    const cell = sheet.getRange('A1:A3').conditionalFormats.add('CellValue');
    cell.cellValue.format.font.color = '#FF0000';
    cell.cellValue.rule = { formula1: '=1', formula2: '=9', operator: 'Between' };
    await context.sync();
  });
  const sheet = excel.workbook.activeSheet;
  const looks = conditionalLooks(excel.workbook, sheet, { top: 0, left: 0, bottom: 9, right: 5 });
  expect([...looks.keys()].sort()).toEqual(['0,0', '1,0', '4,2']);
  expect(looks.get('0,0')?.font?.color).toBe('#FF0000');
  expect(looks.get('1,0')?.fill?.color).toBe('#FFFF00');
  expect(looks.get('4,2')?.fill?.color).toBe('#F8CBAD');
});

test('inserted rows carry a format with them', async () => {
  const { Excel, excel } = await bootEmbeddedExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    highlight(sheet.getRange('B5'), MARK, '#FF0000');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(excel.workbook.activeSheet.model.conditionalFormats[0]?.range).toBe('B7');
});

test('the part of another kind of rule is refused, or null', async () => {
  const { Excel } = await bootEmbeddedExcel();
  const code = await Excel.run(async (context) => {
    const made = context.workbook.worksheets.getItem('Sheet1').getRange('A1').conditionalFormats.add('ColorScale');
    const none = made.customOrNullObject;
    none.load();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    made.custom.rule.load('formula');
    await context.sync();
  }).catch((error) => error.code);
  expect(code).toBe('InvalidOperation');
});
