import { describe, expect, test } from '@jest/globals';
import { examineWorkbook } from '../../../../src/core/examine';
import type { Examination } from '../../../../src/core/examine.types';
import type { CellValue } from '../../../../src/core/grid/grid';
import { countIndicators } from '../../../../src/core/indicators/count';
import { indicatorsOf } from '../../../../src/core/indicators/indicator';
import { openData } from '../../../../src/core/report/content/open-data';
import { planRollup } from '../../../../src/core/report/content/rollup-sheet';
import { planSummaryList } from '../../../../src/core/report/content/summary-list';
import { emptyState } from '../../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../../src/forms';
import { ja } from '../../../../src/locales/ja';
import { gridOf } from '../../rules/baseline/grid-of';

type Row = readonly [name: string, baseline: CellValue, target: CellValue, ...actuals: CellValue[]];

/** A plan made of indicators, with a column for each year that results are told of. */
function plan(years: readonly number[], ...rows: readonly Row[]): Examination {
  const results = years.map((year) => `実績値（${year}）`);
  const head = ['No', '基本方針', '取組項目', '取組概要・取組内容', '指標', '基準値（2024）', '目標値（2030）'];
  const grid = gridOf('実施計画', 0, [
    ['行革・DX推進計画　実施計画'],
    [...head, ...results, '担当課名'],
    ...rows.map(([name, baseline, target, ...actuals], at): CellValue[] => [
      at + 1,
      '基本方針1',
      `取組${at + 1}`,
      '〈取組概要〉見直す。〈取組内容〉▶会議の見直し',
      name,
      baseline,
      target,
      ...actuals,
      '総務課',
    ]),
  ]);
  return examineWorkbook({ grids: [grid], state: emptyState() }, { forms: BUILT_IN_FORMS });
}

const FOLLOWED = plan(
  [2025, 2026],
  ['オンライン申請の件数', '500件', '1,000件', '620件', '750件'],
  ['時間外勤務の総時間', '40,000時間', '32,000時間', '38,000時間', '31,000時間'],
  ['市税の収納率', '98%', '98%を維持', '98.2%', '98.4%'],
  ['病気休暇の人数', '7名', '減少', null, null],
);

function cellsOf(made: ReturnType<typeof planRollup>): string[] {
  return made.cells.flatMap(({ value }) =>
    value?.kind === 'text' ? value.text : value?.kind === 'number' ? String(value.value) : [],
  );
}

describe('a plan made of indicators', () => {
  test('has its results by year, and how far each has come', () => {
    const all = FOLLOWED.kohyoList.flatMap(indicatorsOf);
    expect(all.map(({ actuals }) => actuals.map(({ year, value }) => [year, value]))).toEqual([
      [
        [2025, 620],
        [2026, 750],
      ],
      [
        [2025, 38000],
        [2026, 31000],
      ],
      [
        [2025, 98.2],
        [2026, 98.4],
      ],
      [],
    ]);
    expect(all.map(({ achievement }) => achievement)).toEqual([0.5, 1.125, null, null]);
    expect(countIndicators(all)).toEqual({
      indicators: 4,
      withBaseline: 4,
      withTarget: 4,
      withActual: 3,
      reached: 2,
      lacking: 0,
    });
  });

  test('its list says baseline, target and the last result', () => {
    const list = planSummaryList(FOLLOWED, { year: null }, ja);
    const texts = list.cells.flatMap(({ value }) => (value?.kind === 'text' ? value.text : []));
    expect(texts).toContain('指標');
    expect(texts).toContain(
      '・オンライン申請の件数：500件（令和6年度） → 1,000件（令和12年度）\n　令和8年度実績 750件（達成率 50%）',
    );
    expect(texts).toContain('・市税の収納率：98%（令和6年度） → 98%を維持（令和12年度）\n　令和8年度実績 98.4%');
    expect(texts).toContain('・病気休暇の人数：7名（令和6年度） → 減少（令和12年度）');
  });

  test('集計 tells how many can be followed up, and each with its figures', () => {
    const cells = cellsOf(planRollup(FOLLOWED, {}, ja));
    expect(cells).toContain(
      '指標 4件　基準値のあるもの 4件　目標値のあるもの 4件　実績のあるもの 3件　達成したもの 2件',
    );
    const at = cells.indexOf('時間外勤務の総時間');
    expect(cells.slice(at, at + 6)).toEqual([
      '時間外勤務の総時間',
      '40,000時間（令和6年度）',
      '32,000時間（令和12年度）',
      '減らす',
      '31,000時間（令和8年度）',
      '1.125',
    ]);
  });

  test('while it is being made there is no column for results', () => {
    const cells = cellsOf(planRollup(plan([], ['オンライン申請の件数', '500件', '1,000件']), {}, ja));
    expect(cells).toContain('良い向き');
    expect(cells).not.toContain('達成率');
    expect(cells).not.toContain('直近の実績');
  });

  test('open data has a row for every figure, with year and unit', () => {
    const all = openData(FOLLOWED, ja).rows;
    const rows = all.filter(({ id, unit }) => id === '1' && unit !== null);
    expect(all.filter(({ text }) => text === 'オンライン申請の件数')).toEqual([]);
    expect(rows.map(({ direction }) => direction)).toEqual(['増やす', '増やす', '増やす', '増やす']);
    expect(rows.map(({ measure, phase, year, value, unit }) => [measure, phase, year, value, unit])).toEqual([
      ['オンライン申請の件数', '基準', 2024, 500, '件'],
      ['オンライン申請の件数', '目標', 2030, 1000, '件'],
      ['オンライン申請の件数', '実績', 2025, 620, '件'],
      ['オンライン申請の件数', '実績', 2026, 750, '件'],
    ]);
  });
});
