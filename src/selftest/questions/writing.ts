import { inSheet, type Question, refusalOf, takes } from '../question';

/** What a cell holds after a text was put into it, its format being text already. */
function asText(id: string, text: string): Question {
  return inSheet(id, null, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [[text]];
    cell.load('values,formulas');
    await context.sync();
    return cell.values[0]?.[0] === text && cell.formulas[0]?.[0] === text ? 'same' : String(cell.values[0]?.[0]);
  });
}

/** Whether two sheets may bear these names side by side. */
function namesBeside(id: string, first: string, second: string): Question {
  return inSheet(id, '17', async (_sheet, context) => {
    context.workbook.worksheets.add(first);
    await context.sync();
    context.workbook.worksheets.add(second);
    return takes(context.sync());
  });
}

export const WRITING: readonly Question[] = [
  asText('text-that-looks-like-a-formula', '=1+1'),
  asText('text-that-looks-like-a-date', '6/10'),
  asText('text-with-a-leading-zero', '0101'),
  asText('text-of-full-width-digits', '１，２４０'),
  inSheet('general-cell-reads-typed-text', null, async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [['1,240', '0101', '△480']];
    range.load('values');
    await context.sync();
    return (range.values[0] ?? []).map((one) => `${typeof one} ${one}`).join(', ');
  }),
  inSheet('formatted-blank-sheet-is-unused', null, async (sheet, context) => {
    sheet.getRange('D4').format.fill.color = '#EEEEEE';
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    await context.sync();
    return used.isNullObject ? 'unused' : 'used';
  }),
  inSheet('merged-value-is-top-left', null, async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.merge();
    range.load('values');
    await context.sync();
    return range.values.flat().join(',');
  }),
  inSheet('protected-sheet-refuses', null, async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').values = [['x']];
    return takes(context.sync());
  }),
  inSheet('protected-sheet-takes-a-rule', null, async (sheet, context) => {
    sheet.protection.protect();
    await context.sync();
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    return takes(context.sync());
  }),
  inSheet('sheet-that-is-not-there', null, async (_sheet, context) => {
    const missing = context.workbook.worksheets.getItem('Kohyo selftest none');
    missing.load('name');
    return context.sync().then(() => 'there', refusalOf);
  }),
  namesBeside('names-differ-by-width', 'Kohyo selftest ABC', 'Kohyo selftest ＡＢＣ'),
  namesBeside('names-differ-by-kana', 'Kohyo selftest かな', 'Kohyo selftest カナ'),
  namesBeside('names-differ-by-case', 'Kohyo selftest case', 'Kohyo selftest CASE'),
];
