import { recognise } from '../../../src/core/form/recognise';
import { addressOf } from '../../../src/core/grid/address';
import type { CellRange, CellValue, Grid } from '../../../src/core/grid/grid';
import { learnForm } from '../../../src/core/learn/learn-form';
import { gridOf } from '../rules/baseline/grid-of';

const area = (top: number, left: number, bottom: number, right: number): CellRange => ({ top, left, bottom, right });

const MERGES = [
  ...[area(0, 0, 0, 5), area(1, 3, 1, 5), area(2, 1, 2, 5), area(4, 1, 4, 5), area(5, 0, 5, 1), area(6, 0, 6, 1)],
  ...[area(6, 2, 6, 4)],
];

/** 事業費 with its years on its own row; 合計 with its place at the end of the row; 年度 and 額 in one label. */
function sheet(name: string, year: number, filled: boolean): Grid {
  const v = (value: CellValue): CellValue => (filled ? value : null);
  const rows: CellValue[][] = [
    ['事業カード', null, null, null, null, null],
    ['番号', v(3), '担当課', v('総務課'), null, null],
    ['事業名', v('備品の貸出し'), null, null, null, null],
    ['事業費（千円）', `R${year}決算`, v(1200), `R${year + 1}予算`, v(1300), '当初'],
    ['課題', v('老朽化'), null, null, null, null],
    ['見直し年度と削減額', null, v('令和7年度'), '千円', v(50), null],
    ['備考', null, v('なし'), null, null, '－'],
  ];
  return { ...gridOf(name, 0, rows), merges: MERGES };
}

const { form, proposals } = learnForm(sheet('様式', 5, false), { id: 'own' });

function read(grid: Grid) {
  const [kohyo] = recognise([grid], [form]).kohyoList;
  const values = [...(kohyo?.fields.values() ?? [])];
  return {
    keys: new Map(values.map(({ cell, key }) => [addressOf(cell), key])),
    notices: kohyo?.notices ?? [],
  };
}

test('years before the values of one label are that label’s, and head nothing', () => {
  const { keys, notices } = read(sheet('1', 5, true));
  expect([keys.get('C4'), keys.get('E4')]).toEqual(['cost.2023', 'cost.2024']);
  expect(keys.get('B5')).toBe('problems');
  expect(notices).toEqual([]);
});

test('next year’s form has the years of its own', () => {
  const { keys, notices } = read(sheet('1', 6, true));
  expect([keys.get('C4'), keys.get('E4')]).toEqual(['cost.2024', 'cost.2025']);
  expect(notices).toEqual([]);
});

test('a second place behind a unit is read, and a line across a cell is no label', () => {
  const { keys } = read(sheet('1', 5, true));
  expect(keys.has('C6') && keys.has('E6')).toBe(true);
  expect(proposals.map(({ text }) => text)).not.toContain('－');
});
