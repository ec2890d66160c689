import { inSheet, type Question, takes } from '../question';

const ROWS = [
  ['取組', '時間'],
  ['窓口', 1],
  ['図書', 2],
];

function fill(sheet: Excel.Worksheet): void {
  sheet.getRange('A1:B3').values = ROWS;
}

/** The formula of D1 as it stands now, without its blanks. */
async function formulaNow(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<string> {
  const cell = sheet.getRange('D1');
  cell.load('formulas');
  await context.sync();
  return String(cell.formulas[0]?.[0]).replaceAll(' ', '');
}

export const TABLES: readonly Question[] = [
  inSheet('table-deleted-under-a-formula', '2', async (sheet, context) => {
    fill(sheet);
    const table = sheet.tables.add('A1:B3', true);
    sheet.getRange('D1').formulas = [['=SUM(B2:B3)']];
    await context.sync();
    table.delete();
    await context.sync();
    return formulaNow(sheet, context);
  }),
  inSheet('table-deleted-takes-cells', '2', async (sheet, context) => {
    fill(sheet);
    sheet.tables.add('A1:B3', true).delete();
    const cell = sheet.getRange('A2');
    cell.load('values');
    await context.sync();
    return cell.values[0]?.[0] === '' ? 'gone' : 'left';
  }),
  inSheet('table-added-under-a-formula', '2a', async (sheet, context) => {
    fill(sheet);
    sheet.getRange('D1').formulas = [['=SUM(B2:B3)']];
    await context.sync();
    sheet.tables.add('A1:B3', true);
    await context.sync();
    const below = sheet.getRange('A2');
    below.load('values');
    await context.sync();
    return `${await formulaNow(sheet, context)} ${below.values[0]?.[0] === '窓口' ? 'stays' : 'pushed'}`;
  }),
  inSheet('table-resized-under-a-formula', '2', async (sheet, context) => {
    fill(sheet);
    const table = sheet.tables.add('A1:B3', true);
    sheet.getRange('D1').formulas = [['=SUM(B2:B3)']];
    await context.sync();
    table.resize('A1:B5');
    const answer = await takes(context.sync());
    return answer === 'taken' ? formulaNow(sheet, context) : answer;
  }),
  inSheet('merge-in-a-table', '18', async (sheet, context) => {
    fill(sheet);
    sheet.tables.add('A1:B3', true);
    await context.sync();
    sheet.getRange('A2:B2').merge();
    return takes(context.sync());
  }),
  inSheet('filter-over-a-table', '18', async (sheet, context) => {
    fill(sheet);
    sheet.tables.add('A1:B3', true);
    await context.sync();
    sheet.autoFilter.apply('A1:B3');
    return takes(context.sync());
  }),
  inSheet('table-named-as-a-name', '18', async (sheet, context) => {
    const name = 'kohyo_selftest_table';
    const defined = context.workbook.names.add(name, sheet.getRange('F1'));
    fill(sheet);
    const table = sheet.tables.add('A1:B3', true);
    await context.sync();
    table.name = name;
    const answer = await takes(context.sync());
    defined.delete();
    await context.sync();
    return answer;
  }),
];
