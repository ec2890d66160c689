import type { CellValue } from '../../../src/core/grid/grid';
import { changeAskedFor, improvementInWords } from '../../../src/core/indicators/improvement';
import { type Indicator, indicatorsOf } from '../../../src/core/indicators/indicator';
import { recogniseAll } from '../../../src/core/recognise-all';
import { table } from '../../../src/core/rules/number/K317-indicator-not-better/table';
import { emptyState } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { gridOf } from '../rules/baseline/grid-of';

function indicator(name: string, baseline: CellValue, target: CellValue): Indicator | undefined {
  const { rows } = table(name, baseline, target);
  const { kohyoList } = recogniseAll(
    { grids: [gridOf('実施計画', 0, rows)], state: emptyState() },
    { forms: BUILT_IN_FORMS },
  );
  const [first] = kohyoList;
  if (!first) throw new Error('no 個票');
  return indicatorsOf(first)[0];
}

const said = (name: string, baseline: CellValue, target: CellValue) => {
  const found = indicator(name, baseline, target);
  return found && [found.baseline?.value, found.target?.value, found.unit, found.improvement, found.lacks];
};

test.each<[string, CellValue, CellValue, unknown]>([
  ['オンライン申請の件数', '549件', '1,000件', [549, 1000, '件', 'up', []]],
  ['延床面積', '16.5万㎡', '15.3万㎡', [165000, 153000, '㎡', 'down', []]],
  ['紙の印刷枚数', '20,000枚', '令和6年度比5%削減', [20000, 19000, '枚', 'down', []]],
  ['売却の公募', '0回', '延べ3回', [0, 3, '回', 'up', []]],
  ['病気休暇の人数', '7名', '減少', [7, null, '名', 'down', []]],
  ['AIの導入', 4, 10, [4, 10, null, 'up', ['unit']]],
  ['利用者数', '－', '300人', [undefined, 300, '人', null, ['baseline']]],
  ['窓口の改善', '－', '書かない窓口の導入', [undefined, null, null, null, ['baseline', 'figure']]],
  ['', '5件', '8件', [5, 8, '件', 'up', ['name']]],
  ['土地の貸付料', '675万円', '15,500千円', [6750000, 15500000, '円', 'up', []]],
])('%s: %s → %s', (name, baseline, target, expected) => {
  expect(said(name, baseline, target)).toEqual(expected);
});

test('years of baseline and target, and their cells', () => {
  const found = indicator('講座の回数', '12回', '24回');
  expect([found?.baseline?.year, found?.target?.year]).toEqual([2024, 2030]);
  expect(found?.target?.field.cell).toEqual({ sheet: '実施計画', row: 3, column: 6 });
});

test('a row without an indicator is none', () => {
  expect(indicator('', null, null)).toBeUndefined();
});

test.each([
  ['5%削減', -5],
  ['１０％の増加', 10],
  ['令和4年度比 2.5%減', -2.5],
  ['100%', null],
  ['減少', null],
])('%s asks for a change of %s', (text, change) => {
  expect(changeAskedFor(text)).toBe(change);
});

test.each([
  ['時間外勤務の時間', '3,000時間', 'down'],
  ['業務削減時間', '3,000時間', 'up'],
  ['収納率', '98%を維持', 'keep'],
  ['満足度', '80%以上', 'up'],
  ['苦情件数', '10件以内', 'down'],
  ['会議の回数', '12回', null],
  ['収納率の上昇', '95％', 'up'],
  ['市民満足度', '55点', 'up'],
  ['紙の使用量の削減', '900枚', 'down'],
  ['申請の処理日数', '15日', 'down'],
  ['増加した業務', '15件', null],
])('%s, %s → %s', (name, target, way) => {
  expect(improvementInWords(target, name)).toBe(way);
});

test('経費の削減 that begins at 0 counts what is saved', () => {
  expect(improvementInWords('500千円', '経費の削減', 0)).toBe('up');
  expect(improvementInWords('500千円', '経費の削減', 800)).toBe('down');
});
