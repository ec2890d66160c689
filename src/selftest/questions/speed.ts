import { inSheet, type Question } from '../question';

const ROWS = 1_000;
const WIDE = 10;
const TRIPS = 10;

/** Their answers are alike everywhere; what they tell is their time. */
export const SPEED: readonly Question[] = [
  inSheet('ten-round-trips', null, async (sheet, context) => {
    for (let trip = 0; trip < TRIPS; trip += 1) {
      sheet.load('name');
      await context.sync();
    }
    return 'done';
  }),
  inSheet('ten-thousand-cells-written', '22', async (sheet, context) => {
    sheet.getRangeByIndexes(0, 0, ROWS, WIDE).values = block((row, column) => row * column);
    await context.sync();
    return 'done';
  }),
  inSheet('ten-thousand-cells-read', '22', async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, ROWS, WIDE);
    range.load('values,text');
    await context.sync();
    return String(range.values.length * (range.text[0]?.length ?? 0));
  }),
  inSheet('thousand-formulas-written', null, async (sheet, context) => {
    sheet.getRange('A1').values = [[2]];
    sheet.getRangeByIndexes(0, 1, ROWS, 1).formulas = Array.from({ length: ROWS }, (_, row) => [`=$A$1*${row}`]);
    const last = sheet.getRangeByIndexes(ROWS - 1, 1, 1, 1);
    last.load('values');
    await context.sync();
    return String(last.values[0]?.[0]);
  }),
];

function block(value: (row: number, column: number) => number): number[][] {
  return Array.from({ length: ROWS }, (_, row) => Array.from({ length: WIDE }, (_, column) => value(row, column)));
}
