import { examineWorkbook } from '../../../../src/core/examine';
import { planValues } from '../../../../src/core/report/content/values-sheet';
import { isOurSheet } from '../../../../src/core/report/remake/our-sheets';
import { emptyState } from '../../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../../src/forms';
import { ja } from '../../../../src/locales/ja';
import { yearlyWorkbook } from '../../rules/baseline/yearly';
import { workbookOf } from '../../rules/workbook-of';

const planOf = (grids = yearlyWorkbook()) =>
  planValues(examineWorkbook({ grids, state: emptyState() }, { forms: BUILT_IN_FORMS }), {}, ja);
const plan = planOf();
const [table] = plan.tables;
const rows = (made = plan) => {
  const lines: (string | number | null)[][] = [];
  for (const { row, column, value } of made.cells) {
    const line = lines[row] ?? [];
    lines[row] = line;
    line[column] =
      value === null ? null : value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : NaN;
  }
  return lines;
};
const at = (heading: string) => rows()[0]?.indexOf(heading) ?? -1;

// The checks of 統計表における機械判読可能なデータの表記方法の統一ルール (1-2 to 1-13) and 行政データにおける機械可読性に関するルール, one by one.
describe('個票データ（縦） keeps the rules for data that machines read', () => {
  test('1セル1データ: a row per value, each of a place of its own', () => {
    const places = rows()
      .slice(1)
      .map((line) => [line[at('シート')], line[at('セル')], line[at('セルの文字')]].join());
    expect(new Set(places).size).toBe(places.length);
  });

  test('数値は数値属性: figures are numbers, and no other column mixes the two', () => {
    for (const heading of ['数値', '西暦年度'])
      for (const line of rows().slice(1)) expect(['number', 'object']).toContain(typeof line[at(heading)]);
    const texts = (rows()[0] ?? [])
      .map((_, column) => column)
      .filter((column) => ![at('数値'), at('西暦年度')].includes(column));
    for (const column of texts) for (const line of rows().slice(1)) expect(typeof line[column]).not.toBe('number');
    const hours = rows().find(
      (line) => line[at('記載項目')] === '業務量削減目標値（時間）' && line[at('西暦年度')] === 2026,
    );
    expect(hours?.[at('数値')]).toBe(960);
  });

  test('セルを結合しない; 数式・図形を使わない', () => {
    expect(plan.merges).toEqual([]);
    expect(plan.charts).toEqual([]);
    expect(plan.cells.some(({ value }) => value?.kind === 'formula')).toBe(false);
  });

  test('スペースや改行で体裁を整えない', () => {
    const grids = workbookOf({ name: '', change: [{ at: 'C9', write: '　一つ目\n二つ目　' }] });
    const texts = rows(planOf(grids))
      .flat()
      .filter((cell) => typeof cell === 'string');
    for (const text of texts) expect(text).toBe(text.trim());
    expect(texts.join('')).not.toMatch(/[\r\n]/);
    expect(texts).toContain('一つ目 二つ目');
  });

  test('項目名等を省略しない: headings in row 1, all different, none blank; every row says its item', () => {
    const headings = rows()[0] ?? [];
    expect(headings.every((heading) => typeof heading === 'string' && heading !== '')).toBe(true);
    expect(new Set(headings).size).toBe(headings.length);
    for (const line of rows().slice(1))
      for (const heading of ['個票ID', '取組項目名', '記載項目']) expect(line[at(heading)]).toBeTruthy();
  });

  test('データの単位; 時間軸は西暦を併記', () => {
    for (const line of rows().slice(1)) {
      if (line[at('記載項目')] === '財政効果目標額（千円）' && line[at('数値')] !== null)
        expect(line[at('単位')]).toBe('千円');
      expect(line[at('年度')] === null).toBe(line[at('西暦年度')] === null);
    }
  });

  test('データが分断されない: one table over everything, nothing above it, beside it or blank within it', () => {
    expect(table?.range).toEqual({ top: 0, left: 0, bottom: rows().length - 1, right: (rows()[0]?.length ?? 0) - 1 });
    expect(rows().length).toBeGreaterThan(50);
    for (const line of rows()) expect(line.some((cell) => cell !== null)).toBe(true);
  });
});

test('it is known as ours without a mark beside the table', () => {
  expect(isOurSheet({ top: 0, values: rows() })).toBe(true);
  expect(isOurSheet({ top: 0, values: [['番号', '取組名']] })).toBe(false);
});
