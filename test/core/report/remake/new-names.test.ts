import type { SheetPlan } from '../../../../src/core/report/layout/sheet-plan';
import {
  columnsNow,
  planOverColumns,
  planUnderNames,
  withNewNames,
} from '../../../../src/core/report/remake/new-names';
import { sheetPlan } from './plan-of';

const renamed = (pairs: Readonly<Record<string, string>>) => new Map(Object.entries(pairs));

test.each([
  ["'集計'!A1", { 集計: '集計（確認済）' }, "'集計（確認済）'!A1"],
  ["'年度別 データ'!A1", { '年度別 データ': '年度別' }, "'年度別'!A1"],
  ['SUM(KohyoYears[部])', { KohyoYears: 'KohyoYears_2' }, 'SUM(KohyoYears_2[部])'],
  ['SUM(KohyoYears[[業務量・下限]])', { KohyoYears: 'KohyoYears_2' }, 'SUM(KohyoYears_2[[業務量・下限]])'],
  ["'集計'!A1+'集計'!B1", { 集計: '合計' }, "'合計'!A1+'合計'!B1"],
  ["'集計'!A1+'合計'!B1", { 集計: '合計', 合計: '集計' }, "'合計'!A1+'集計'!B1"],
  ["'市''庁'!A1", { "市'庁": '市庁' }, "'市庁'!A1"],
  ['"集計"&A1', { 集計: '合計' }, '"集計"&A1'],
  ["'集計'!A1", { 集計: '集計' }, "'集計'!A1"],
  ["'集計'!A1", {}, "'集計'!A1"],
])('%s', (formula, names, now) => {
  expect(withNewNames(formula, renamed(names))).toBe(now);
});

const plan = sheetPlan({
  name: '年度別データ',
  cells: [
    { row: 0, column: 0, value: { kind: 'formula', formula: "SUM('集計'!A1:A9)", cached: 0 } },
    { row: 0, column: 1, value: { kind: 'text', text: "'集計'!A1 を見る" } },
    { row: 0, column: 2, value: null, link: "'集計'!A1" },
  ],
});

test('formulas and links go by the new names; texts stay', () => {
  const cells = planUnderNames(plan, renamed({ 集計: '合計' })).cells;
  expect(cells.map(({ value, link }) => [value && 'formula' in value ? value.formula : value, link])).toEqual([
    ["SUM('合計'!A1:A9)", undefined],
    [{ kind: 'text', text: "'集計'!A1 を見る" }, undefined],
    [null, "'合計'!A1"],
  ]);
});

test('a plan whose sheets bear the names that were planned is the same plan', () => {
  expect(planUnderNames(plan, renamed({ 集計: '集計' }))).toBe(plan);
  expect(planUnderNames(plan, renamed({ 集計: '集計', 年度別データ: '年度別' }))).not.toBe(plan);
});

/** A sheet with one table at B3:D6 under these headings. */
const tabled = (...columns: string[]): SheetPlan =>
  sheetPlan({
    name: '年度別 データ',
    tables: [{ name: 'KohyoYears', range: { top: 2, left: 1, bottom: 5, right: 3 }, columns }],
  });

describe('columns that people called otherwise', () => {
  const planned = tabled('部', '年度', '業務量');
  const over = (formula: string, merged: SheetPlan): string | undefined => {
    const speaking = sheetPlan({
      name: '集計',
      cells: [{ row: 0, column: 0, value: { kind: 'formula', formula, cached: 0 } }],
    });
    const value = planOverColumns(speaking, columnsNow(planned, merged)).cells[0]?.value;
    return value && 'formula' in value ? value.formula : undefined;
  };

  test('the same headings: nothing is said otherwise', () => {
    expect([...columnsNow(planned, tabled('部', '年度', '業務量'))]).toEqual([]);
    expect(over('SUM(KohyoYears[業務量])', tabled('部', '年度', '業務量'))).toBe('SUM(KohyoYears[業務量])');
  });

  test('a new heading takes the place of the old one in every formula', () => {
    const merged = tabled('部局名', '年度', '業務量（時間）');
    expect(over('SUMIFS(KohyoYears[業務量],KohyoYears[部],A1)', merged)).toBe(
      'SUMIFS(KohyoYears[[業務量（時間）]],KohyoYears[部局名],A1)',
    );
  });

  test('two headings exchanged are exchanged at once', () => {
    expect(over('KohyoYears[部]&KohyoYears[年度]', tabled('年度', '部', '業務量'))).toBe(
      'KohyoYears[年度]&KohyoYears[部]',
    );
  });

  test.each(['部[局]', "部'局", ' 部', ''])(
    'a heading that no reference can name (%p) goes by its cells below the heading',
    (heading) => {
      expect(over('COUNTA(KohyoYears[部])', tabled(heading, '年度', '業務量'))).toBe(
        "COUNTA('年度別 データ'!$B$4:$B$6)",
      );
      const last = tabled('部', '年度', heading);
      expect(over('COUNTA(KohyoYears[業務量])', last)).toBe("COUNTA('年度別 データ'!$D$4:$D$6)");
    },
  );

  test('other tables, and texts of the same words, stay', () => {
    expect(over('SUM(Other[部])+部', tabled('部局名', '年度', '業務量'))).toBe('SUM(Other[部])+部');
  });
});
