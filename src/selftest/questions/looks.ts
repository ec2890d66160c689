import { inSheet, type Question, refusalOf, takes } from '../question';

const MARK = '=LEN("kohyo:K201")>0';

function addMark(range: Excel.Range, color: string): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add('Custom');
  rule.custom.rule.formula = MARK;
  rule.custom.format.fill.color = color;
  return rule;
}

export const LOOKS: readonly Question[] = [
  inSheet('mark-comes-back', '3', async (sheet, context) => {
    const rule = addMark(sheet.getRange('A1'), '#FFC7CE');
    rule.custom.rule.load('formula');
    await context.sync();
    return rule.custom.rule.formula === MARK ? 'same' : rule.custom.rule.formula;
  }),
  inSheet('two-rules-on-a-cell', '3', async (sheet, context) => {
    const range = sheet.getRange('A1');
    const first = addMark(range, '#FFC7CE');
    await context.sync();
    const second = addMark(range, '#FFEB9C');
    await context.sync();
    first.load('priority');
    second.load('priority');
    await context.sync();
    return `${first.priority},${second.priority}`;
  }),
  inSheet('rule-of-another-kind-is-read', '3', async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    const foreign = range.conditionalFormats.add('CellValue');
    foreign.cellValue.format.font.color = '#C00000';
    foreign.cellValue.rule = { formula1: '0', operator: 'LessThan' };
    addMark(range, '#FFC7CE');
    await context.sync();
    range.conditionalFormats.load('items/type');
    return context.sync().then(() => range.conditionalFormats.items.map(({ type }) => type).join(','), refusalOf);
  }),
  inSheet('colour-scale-is-read', '3', async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    range.conditionalFormats.add('ColorScale');
    addMark(range, '#FFC7CE');
    const added = await takes(context.sync());
    if (added !== 'taken') return added;
    const rules = sheet.getRange().conditionalFormats;
    rules.load('items/type');
    return context.sync().then(() => rules.items.map(({ type }) => type).join(','), refusalOf);
  }),
  inSheet('text-of-a-narrow-column', null, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[123_456_789]];
    cell.format.columnWidth = 12;
    cell.load('text');
    await context.sync();
    return String(cell.text[0]?.[0]);
  }),
  inSheet('column-width-comes-back', null, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.format.columnWidth = 120;
    await context.sync();
    cell.load('format/columnWidth');
    await context.sync();
    return Math.abs(cell.format.columnWidth - 120) < 3 ? 'near' : 'far';
  }),
  inSheet('triangle-format-shows', null, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['#,##0;"△ "#,##0;0']];
    cell.values = [[-1920]];
    cell.load('text');
    await context.sync();
    return String(cell.text[0]?.[0]);
  }),
  inSheet('era-format-shows', null, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.format.columnWidth = 200;
    cell.numberFormat = [['[$-411]ggge"年"m"月"d"日"']];
    cell.values = [[45_383]];
    cell.load('text');
    await context.sync();
    return String(cell.text[0]?.[0]);
  }),
  inSheet('link-over-a-number', null, async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [[5]];
    cell.hyperlink = { documentReference: 'A2' };
    cell.load('values');
    await context.sync();
    return `${typeof cell.values[0]?.[0]} ${cell.values[0]?.[0]}`;
  }),
];
