import type { Grid } from '../../../src/core/grid/grid';
import { rollUp } from '../../../src/core/rollup/roll-up';
import { cases } from '../../../src/core/rules/direction/K401-against-convention/cases';
import { rule as againstConvention } from '../../../src/core/rules/direction/K401-against-convention/rule';
import { rule as rateTimesCount } from '../../../src/core/rules/direction/K406-rate-times-count/rule';
import type { Edit } from '../../../src/core/rules/finding';
import type { RejectCase } from '../../../src/core/rules/rule-case';
import { runRules } from '../../../src/core/rules/run';
import { shownAs } from './baseline/grid-of';
import { contextOf } from './context-of';
import { workbookOf } from './workbook-of';

function edited(grids: readonly Grid[], edits: readonly Edit[]): Grid[] {
  return grids.map((grid) => {
    const values = grid.values.map((row) => [...row]);
    const texts = grid.texts.map((row) => [...row]);
    for (const { cell, value } of edits) {
      if (cell.sheet !== grid.sheet) continue;
      const row = values[cell.row - grid.top];
      const shown = texts[cell.row - grid.top];
      if (row) row[cell.column - grid.left] = value;
      if (shown) shown[cell.column - grid.left] = shownAs(value);
    }
    return { ...grid, values, texts };
  });
}

const examine = (grids: readonly Grid[], state: RejectCase['state']) => {
  const context = contextOf(grids, state);
  const { totals } = rollUp(context.kohyoList, context.forms, context.directions, context.state, context.leads);
  return { context, totals };
};

const withFix = cases.reject.filter(({ hits }) => hits.some(({ fix }) => fix !== undefined));

test.each(withFix)('putting the sign right changes no total by the convention: $name', (example: RejectCase) => {
  const grids = workbookOf(example);
  const before = examine(grids, example.state);
  const [finding] = runRules(before.context, [againstConvention]).findings;
  const after = examine(edited(grids, finding?.fixes[0]?.edits ?? []), example.state);
  const figures = (totals: typeof before.totals) =>
    totals.map(({ measure, phase, year, byConvention }) => [measure, phase, year, byConvention]);
  expect(figures(after.totals)).toEqual(figures(before.totals));
  expect(after.totals).not.toEqual(before.totals);
});

test('the product of a rate counts once the office takes it', () => {
  const grids = workbookOf({
    name: '一人当たり',
    change: [
      { at: '業務量削減目標値（時間）', year: 2025, write: '12時間（一人当たり）' },
      { at: '各年度目標', year: 2025, write: '30名' },
    ],
  });
  const hours2025 = (of: readonly Grid[]) =>
    examine(of, {}).totals.find(({ measure, year }) => measure === 'hours' && year === 2025);
  expect(hours2025(grids)).toMatchObject({ asWritten: 210, leftOut: [{ reason: 'rate' }] });
  const [finding] = runRules(contextOf(grids), [rateTimesCount]).findings;
  const taken = edited(grids, finding?.fixes[0]?.edits ?? []);
  expect(hours2025(taken)).toMatchObject({ asWritten: 210 + 360, leftOut: [] });
});
