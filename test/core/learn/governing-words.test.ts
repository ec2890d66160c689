import { recognise } from '../../../src/core/form/recognise';
import { addressOf } from '../../../src/core/grid/address';
import type { CellRange, CellValue, Grid } from '../../../src/core/grid/grid';
import { learnForm } from '../../../src/core/learn/learn-form';
import { gridOf } from '../rules/baseline/grid-of';

const area = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

function sheet(rows: CellValue[][], merges: readonly CellRange[]): Grid {
  return { ...gridOf('様式', 0, rows), merges };
}

/** Where the form has the value of each label, by the key that it was given. */
function keysOf(blank: Grid, filled: Grid): Readonly<Record<string, string>> {
  const { form } = learnForm(blank, { id: 'own' });
  const [kohyo] = recognise([filled], [form]).kohyoList;
  return Object.fromEntries([...(kohyo?.fields.values() ?? [])].map(({ cell, key }) => [addressOf(cell), key]));
}

test('the years of one table do not govern what stands under another', () => {
  // Each year is two columns wide; the value of 総合評価 begins within one and ends within the other.
  const rows = (value: (one: CellValue) => CellValue): CellValue[][] => [
    ['貸館点検票', null, null, null, null, null],
    ['整理番号', value(3), null, '施設名', value('北会館'), null],
    ['区分', '令和5年度', null, '令和6年度', null, '備考'],
    ['利用件数（件）', value(120), null, value(130), null, null],
    ['使用料（千円）', value(40), null, value(45), null, null],
    ['点検の項目', null, '管理者', '市', '所見', null],
    ['清掃', null, value('良'), value('良'), value('行き届いている。'), null],
    ['備品', null, value('可'), value('良'), value('不足はない。'), null],
    ['総合評価', null, value('A'), null, null, null],
  ];
  const years = [2, 3, 4].flatMap((row) => [area(row, 1, row, 2), area(row, 3, row, 4)]);
  const review = [5, 6, 7].flatMap((row) => [area(row, 0, row, 1), area(row, 4, row, 5)]);
  const merges = [area(1, 1, 1, 2), area(1, 4, 1, 5), ...years, ...review, area(8, 0, 8, 1), area(8, 2, 8, 3)];
  const keys = keysOf(
    sheet(
      rows(() => null),
      merges,
    ),
    sheet(
      rows((one) => one),
      merges,
    ),
  );
  expect(keys.C9).toMatch(/^rating/u);
  expect(keys.D9).toBeUndefined();
});

test('a heading beside three rows is none of what stands further down', () => {
  const rows = (value: (one: CellValue) => CellValue): CellValue[][] => [
    ['改善点検票（令和6年度）', null, null, null],
    [null, '整理番号', value(3), null],
    [null, '事業名', value('窓口の改善'), null],
    ['計画', '現状と課題', value('待ち時間が長い。'), null],
    [null, '取組内容', value('受付を一つにする。'), null],
    [null, '目的', value('早く済む。'), null],
    [null, '年度末評価', value('B'), null],
    [null, '評価理由', value('おおむね進んだ。'), null],
  ];
  const merges = [area(3, 0, 5, 0), ...[3, 4, 5, 7].map((row) => area(row, 2, row, 3))];
  const keys = keysOf(
    sheet(
      rows(() => null),
      merges,
    ),
    sheet(
      rows((one) => one),
      merges,
    ),
  );
  expect(keys.C7).toMatch(/^rating/u);
});

test('amounts that look like years head no columns', () => {
  const rows = (value: (one: CellValue) => CellValue): CellValue[][] => [
    ['施設利用票', null, null, null],
    ['整理番号', value(3), '施設名', value('北会館')],
    ['評価日', value('令和6年9月1日'), null, null],
    ['年度', '利用者数（人）', '使用料（千円）', '維持費（千円）'],
    ['R4', value(20977), value(2013), value(6641)],
    ['R5', value(21708), value(2023), value(6686)],
    ['R6', value(23065), value(2016), value(7232)],
  ];
  const filled = sheet(
    rows((one) => one),
    [],
  );
  const { form } = learnForm(
    sheet(
      rows(() => null),
      [],
    ),
    { id: 'own' },
  );
  const [kohyo] = recognise([filled], [form]).kohyoList;
  expect(kohyo?.notices.filter(({ kind }) => kind === 'year-heading-unread')).toEqual([]);
  expect([...(kohyo?.fields.values() ?? [])].find(({ cell }) => addressOf(cell) === 'B3')?.type).not.toBe('rating');
});
