import { inSheet, type Question } from '../question';

/** A1 holds a comment and a list to choose from. */
function hang(sheet: Excel.Worksheet): void {
  sheet.comments.add('A1', 'x');
  sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
}

/** What hangs on a cell now, and how many comments the sheet has. */
async function hangsOn(sheet: Excel.Worksheet, address: string, context: Excel.RequestContext): Promise<string> {
  const { dataValidation } = sheet.getRange(address);
  dataValidation.load('type');
  sheet.comments.load('items/content');
  await context.sync();
  return `${dataValidation.type} comments:${sheet.comments.items.length}`;
}

export const HANGING: readonly Question[] = [
  inSheet('copy-takes-along-what-hangs', '23', async (sheet, context) => {
    hang(sheet);
    await context.sync();
    sheet.getRange('C3').copyFrom(sheet.getRange('A1'), 'All');
    return hangsOn(sheet, 'C3', context);
  }),
  inSheet('clear-takes-away-what-hangs', '24', async (sheet, context) => {
    hang(sheet);
    await context.sync();
    sheet.getRange('A1').clear('All');
    return hangsOn(sheet, 'A1', context);
  }),
];
