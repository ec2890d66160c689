import fc from 'fast-check';
import { LabelMatcher } from '../../src/core/form/label-matcher';
import { parseForm } from '../../src/core/form/parse-form';
import type { CellValue, Grid } from '../../src/core/grid/grid';
import { BUILT_IN_FORMS } from '../../src/forms';
import { actionPlanExample, dxExample, kohyoExample, planTableExample, shinkokanriExample } from './examples';
import { gridOf } from './sheet';

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

/** Any workbook: sheets of any cells, and good sheets that somebody spoilt. */
export const anyWorkbook: fc.Arbitrary<readonly Grid[]> = fc
  .array(fc.oneof(randomSheet, spoiltSheet), { maxLength: 4 })
  .map((grids) => grids.map((grid, position) => ({ ...grid, sheet: `シート${position}`, position })));
