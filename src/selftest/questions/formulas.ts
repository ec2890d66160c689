import { inSheet, type Question, takes } from '../question';

const LONGEST_FORMULA = 8192;
const LONGEST_LITERAL = 255;

/** `="x"&"x"…` of just over so many letters. */
function longFormula(letters: number): string {
  return `="x"${'&"x"'.repeat(Math.ceil(letters / 4))}`;
}

async function set(sheet: Excel.Worksheet, context: Excel.RequestContext, formula: string): Promise<string> {
  sheet.getRange('A1').formulas = [[formula]];
  return takes(context.sync());
}

export const FORMULAS: readonly Question[] = [
  inSheet('formula-too-long', '18', (sheet, context) => set(sheet, context, longFormula(LONGEST_FORMULA))),
  inSheet('literal-too-long', '18', (sheet, context) =>
    set(sheet, context, `=LEN("${'x'.repeat(LONGEST_LITERAL + 1)}")`),
  ),
  inSheet('too-many-arguments', '18', (sheet, context) => set(sheet, context, '=LEN("x","y")')),
  inSheet('formula-is-calculated-at-once', '21', async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    range.formulas = [[2], [3], ['=SUMIFS(A1:A2,A1:A2,">1")']];
    range.load('values');
    await context.sync();
    return String(range.values[2]?.[0]);
  }),
  inSheet('null-leaves-a-cell', null, async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [['a', 'b']];
    const change: (string | null)[][] = [[null, 'c']];
    range.values = change;
    range.load('values');
    await context.sync();
    return range.values[0]?.join(',') ?? '';
  }),
  inSheet('wrong-shape', null, async (sheet, context) => {
    sheet.getRange('A1:B1').values = [['a']];
    return takes(context.sync());
  }),
  inSheet('cell-too-long', '18', async (sheet, context) => {
    sheet.getRange('A1').values = [['x'.repeat(32_768)]];
    return takes(context.sync());
  }),
];

/** Asked last: desktop Excel may open a window in which it looks for the file. */
export const MISSING_SHEET = inSheet('formula-names-a-missing-sheet', '1', async (sheet, context) => {
  const cell = sheet.getRange('A1');
  cell.formulas = [["='Kohyo selftest none'!A1"]];
  cell.load('values');
  const answer = await takes(context.sync());
  return answer === 'taken' ? `taken ${cell.values[0]?.[0]}` : answer;
});
