import fc from 'fast-check';
import { examine } from '../../src/core/examine';
import { LabelMatcher } from '../../src/core/form/label-matcher';
import { parseForm } from '../../src/core/form/parse-form';
import type { CellValue, Grid } from '../../src/core/grid/grid';
import { emptyState } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { ja } from '../../src/locales/ja';
import { renderFinding } from '../../src/locales/render-finding';
import {
  actionPlanExample,
  dxExample,
  kohyoExample,
  planTableExample,
  shinkokanriExample,
} from '../workbooks/examples';
import { gridOf } from '../workbooks/sheet';

const labels = BUILT_IN_FORMS.flatMap((source) =>
  new LabelMatcher(parseForm(source)).specs.map(({ written }) => written.replace('{年}', '令和6年度')),
);
/** Words that mean something to some rule, and words that should mean nothing to any. */
const words = fc.oneof(
  fc.constantFrom(...labels),
  fc.constantFrom(
    ...['△480', '▲', '△', '－', '未定', '〇人', '1,920', '△24時間（一人当たり）', '36時間-8時間=28時間/日 ×80日'],
    ...['令和6年度', 'R7', '2026年度計画', '令和8年度実績', '2024', '令和99年度', '総務部人事課', '★', '○', '◎'],
    ...['所属部', '所属課', '提案件数', 'ページ番号', '優先順位', '取組項目名', '部局名', '備考', '計'],
    ...['=1+1', '\u0000', '\ud83d', '😀', '  ', '\n', '(((((', ')', '〈取組概要〉', '➤', '／令和4年度', '{年}', '$&'],
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.boolean()) },
);

function sheetOf(values: readonly (readonly CellValue[])[], position: number, top = 0, left = 0): Grid {
  const texts = values.map((row) => row.map((value) => (value === null ? '' : String(value))));
  return { sheet: `シート${position}`, position, hidden: position % 3 === 2, top, left, values, texts };
}

const randomSheet = fc
  .record({
    values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 25 }),
    top: fc.integer({ min: 0, max: 5 }),
    left: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ values, top, left }) => sheetOf(values, 0, top, left));

const good = [kohyoExample(), shinkokanriExample(), actionPlanExample(), dxExample(), planTableExample()];
/** A good sheet in which some cells say something else, and some rows are gone. */
const spoiltSheet = fc
  .record({
    example: fc.constantFrom(...good),
    changes: fc.array(fc.tuple(fc.nat(40), fc.nat(8), cell), { maxLength: 12 }),
    without: fc.array(fc.nat(30), { maxLength: 4 }),
  })
  .map(({ example, changes, without }) => {
    const rows = gridOf(example.sheet).values.map((row) => [...row]);
    for (const [y, x, value] of changes) {
      const row = rows[y];
      if (row && x < row.length) row[x] = value;
    }
    return sheetOf(
      rows.filter((_, y) => !without.includes(y)),
      0,
    );
  });

const workbooks = fc
  .array(fc.oneof(randomSheet, spoiltSheet), { maxLength: 4 })
  .map((grids) => grids.map((grid, position) => ({ ...grid, sheet: `シート${position}`, position })));

describe('whatever stands in the cells', () => {
  test('is examined without an error, and every finding can be said', () => {
    fc.assert(
      fc.property(workbooks, fc.option(fc.integer({ min: 2020, max: 2030 })), (grids, currentYear) => {
        const state = { ...emptyState(), currentYear };
        const set = examine([{ name: '点検.xlsx', grids, state }], { forms: BUILT_IN_FORMS });
        const { findings, kohyoList, rollup } = set.together();
        for (const finding of findings) {
          const { message } = renderFinding(finding, ja);
          expect(message).not.toMatch(/\{[a-z]+\}|undefined|NaN|\[object/i);
        }
        const sheets = new Set(grids.map(({ sheet }) => sheet));
        for (const { fields } of kohyoList)
          for (const { cell: at } of fields.values()) expect(sheets).toContain(at.sheet);
        for (const { asWritten, low, byConvention, high, contributions } of rollup.totals) {
          expect([asWritten, low, byConvention, high].every(Number.isFinite)).toBe(true);
          expect(low).toBeLessThanOrEqual(byConvention);
          expect(byConvention).toBeLessThanOrEqual(high);
          for (const { kohyoIndex: index, cell: at } of contributions) expect(kohyoList[index]?.sheet).toBe(at.sheet);
        }
      }),
      { numRuns: 300 },
    );
  });
});
