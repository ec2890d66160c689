import { excelPort } from '../../excel';
import { besides, type Question } from '../question';

/** What our own way to Excel promises (as the contract of the ports has it), on a sheet of its own. */
export const PORT: readonly Question[] = [
  besides('port-reads-values-and-text', null, async (sheet) => {
    await put(sheet, 'B2:C2', [['時間', -20]], '#,##0;"△ "#,##0;0');
    const [grid] = await excelPort().readGrids({ sheets: [sheet] });
    return `${grid?.top},${grid?.left} ${grid?.values[0]?.join(',')} ${grid?.texts[0]?.join(',')}`;
  }),
  besides('port-edits-and-takes-back', null, async (sheet) => {
    await put(sheet, 'A1', [['△480']], '@');
    const port = excelPort();
    const cell = { sheet, row: 0, column: 0 };
    const value = async () => (await port.readGrids({ sheets: [sheet] }))[0]?.values[0]?.[0];
    const [outcome] = await port.applyEdits([{ cell, before: '△480', value: -480, numberFormat: '#,##0' }]);
    const changed = await value();
    if (outcome?.undo) await port.applyEdits([outcome.undo]);
    return `${changed} ${await value()}`;
  }),
  besides('port-leaves-a-changed-cell', null, async (sheet) => {
    await put(sheet, 'A1', [['直し済み']], '@');
    const cell = { sheet, row: 0, column: 0 };
    const [outcome] = await excelPort().applyEdits([{ cell, before: '△480', value: -480, numberFormat: null }]);
    return outcome?.done ? 'overwritten' : String(outcome?.reason);
  }),
  besides('port-tells-of-a-change', '21a', async (sheet) => {
    const heard: string[] = [];
    const stop = await excelPort().onChange((change) => {
      if (change.sheet === sheet) heard.push(`${change.address} ${change.remote}`);
    });
    await put(sheet, 'B3', [[1]], 'General');
    for (let waited = 0; heard.length === 0 && waited < 20; waited += 1) await pause(75);
    await stop();
    return heard[0] ?? 'nothing';
  }),
];

function put(name: string, address: string, values: (string | number)[][], format: string): Promise<void> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(address);
    range.numberFormat = values.map((row) => row.map(() => format));
    range.values = values;
    await context.sync();
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
