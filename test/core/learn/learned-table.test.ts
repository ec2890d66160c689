import { recognise } from '../../../src/core/form/recognise';
import { addressOf } from '../../../src/core/grid/address';
import type { CellValue, Grid } from '../../../src/core/grid/grid';
import { learnForm } from '../../../src/core/learn/learn-form';
import { gridOf } from '../rules/baseline/grid-of';

const HEADS: CellValue[][] = [
  ['主要事業一覧表（単位：千円）', ...Array<CellValue>(8).fill(null)],
  ['番号', '事業名', '担当課', '令和5年度', null, '指標名', '単位', '事業目的', '今後の対応'],
  [null, null, null, '予算額', '決算額', null, null, null, null],
];
const ROWS: CellValue[][] = [
  ['1-1', '庁舎管理', '総務課', 1200, 1150, '点検回数', '回', '安全を保つ。', '委託を見直す'],
  ['1-2', '人事研修', '総務課', 300, 290, '受講者数', '人', '（記入例）', '内容を見直す'],
];

const blank: Grid = gridOf('様式', 0, [...HEADS, Array<CellValue>(9).fill(null), Array<CellValue>(9).fill(null)]);
const { form } = learnForm(blank, { id: 'own' });
const { kohyoList } = recognise([gridOf('一覧', 0, [...HEADS, ...ROWS])], [form]);

test('a table is read row by row, words of an example in one column notwithstanding', () => {
  expect(kohyoList.map(({ fields }) => fields.of('name')?.text)).toEqual(['庁舎管理', '人事研修']);
});

test('of two amounts of one year what it came to is the year’s, and the other is read, too', () => {
  const [first] = kohyoList;
  const keys = new Map([...(first?.fields.values() ?? [])].map(({ cell, key }) => [addressOf(cell), key]));
  expect(keys.get('E4')).toBe('cost.2023');
  expect(keys.get('D4')).toMatch(/^own\./u);
  expect(keys.get('F4')).toBe('indicators.0.name');
});

test('the unit in the title is none of the number below it', () => {
  expect(kohyoList[0]?.fields.of('number')?.unit ?? null).toBeNull();
});
