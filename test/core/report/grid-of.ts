import type { CellValue, Grid } from '../../../src/core/grid/grid';
import type { SheetPlan } from '../../../src/core/report/layout/sheet-plan';
import { cellAt, textRows } from './read-plan';

/** The sheet as Excel gives it back, with what people wrote into it: `edits` by row and column, columns may be new. */
export function gridOf(plan: SheetPlan, edits: readonly { row: number; column: number; text: string }[] = []): Grid {
  const texts = textRows(plan).map((row) => [...row]);
  for (const { row, column, text } of edits) {
    const line = texts[row];
    if (line === undefined) throw new Error(`no row ${row}`);
    while (line.length <= column) line.push('');
    line[column] = text;
  }
  const edited = new Set(edits.map(({ row, column }) => `${row} ${column}`));
  const values = texts.map((line, row) =>
    line.map((text, column): CellValue => {
      const value = edited.has(`${row} ${column}`) ? null : (cellAt(plan, row, column)?.value ?? null);
      return value?.kind === 'number' ? value.value : text === '' ? null : text;
    }),
  );
  return { sheet: plan.name, position: 0, hidden: false, top: 0, left: 0, values, texts };
}
