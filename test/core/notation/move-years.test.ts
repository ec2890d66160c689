import fc from 'fast-check';
import { moveYears, yearSpans } from '../../../src/core/notation/move-years';

test.each([
  ['令和6年度計画', 1, '令和7年度計画'],
  ['令和５年度実績（見込み）', 1, '令和６年度実績（見込み）'],
  ['令和９年度', 1, '令和１０年度'],
  ['R6', 1, 'R7'],
  ['Ｒ６', 3, 'Ｒ９'],
  ['R06', 1, 'R07'],
  ['r.9', 1, 'r.10'],
  ['令和元年度', 1, '令和2年度'],
  ['令和2年度', -1, '令和元年度'],
  ['平成30年度', 1, '令和元年度'],
  ['平成31年度', 1, '令和2年度'],
  ['H30', 2, 'R2'],
  ['Ｈ３０', 2, 'Ｒ２'],
  ['令和六年度', 4, '令和十年度'],
  ['令和十九年度', 1, '令和二十年度'],
  ['2024年度計画', 1, '2025年度計画'],
  ['２０２４年度', 1, '２０２５年度'],
  ['2024', 1, '2025'],
  ['2024計画', 1, '2025計画'],
  ['FY2024', 1, 'FY2025'],
  ['FY 2024', 1, 'FY 2025'],
  ["'24年度", 1, "'25年度"],
  ['令和6（2024）年度', 1, '令和7（2025）年度'],
  ['令和6年度(2024年度)', 1, '令和7年度(2025年度)'],
  ['2024年度（令和6年度）', 1, '2025年度（令和7年度）'],
  ['R6/2024', 1, 'R7/2025'],
  ['R6～R10', 1, 'R7～R11'],
  ['Ｒ６～Ｒ１０', 1, 'Ｒ７～Ｒ１１'],
  ['R6-8', 1, 'R7-9'],
  ['令和6年度～令和8年度', 3, '令和9年度～令和11年度'],
  ['令和6～8年度', 3, '令和9～11年度'],
  ['令和6・7年度', 1, '令和7・8年度'],
  ['2024-26年度', 1, '2025-27年度'],
  ['2024～2026', 3, '2027～2029'],
  ['（令和6年度から令和8年度まで）', 3, '（令和9年度から令和11年度まで）'],
  ['令和6年度実績と5年度実績', 1, '令和7年度実績と6年度実績'],
  ['令 和 6 年 度', 1, '令 和 7 年 度'],
  ['令和 6年度', 1, '令和 7年度'],
  ['基準値（2024）', 1, '基準値（2025）'],
  ['令和6年度末', 1, '令和7年度末'],
])('%s moved by %i is %s', (text, by, expected) => {
  expect(moveYears(text, by)).toBe(expected);
});

test.each([
  '3年後の目指す姿（最終目標）',
  '令和6年4月1日現在',
  'R6.4.1',
  '2024/04/01',
  '2024件',
  '5年間の効果',
  '第3次行財政改革大綱',
  '電話 0558-76-8003',
  '評価（4段階）',
  '6年度計画',
  'ver2.10',
  'HR5',
])('%s holds no fiscal year', (text) => {
  expect(yearSpans(text)).toEqual([]);
  expect(moveYears(text, 1)).toBe(text);
});

test('years written together are told as such, so that a period can be left as it is', () => {
  expect(yearSpans('後期計画（R3～R7）令和5年度').map(({ year, together }) => [year, together])).toEqual([
    [2021, [2021, 2025]],
    [2025, [2021, 2025]],
    [2023, [2023]],
  ]);
  expect(moveYears('後期計画（R3～R7）令和5年度', 1, ({ together }) => together.length === 1)).toBe(
    '後期計画（R3～R7）令和6年度',
  );
});

test('there and back is the same text, in any notation that is not at the edge of an era', () => {
  const year = fc.integer({ min: 2021, max: 2080 });
  const notation = fc.constantFrom<(year: number) => string>(
    (one) => `令和${one - 2018}年度`,
    (one) => `R${one - 2018}`,
    (one) => `${one}年度`,
    (one) => `令和${one - 2018}（${one}）年度`,
    (one) => `FY${one}`,
    (one) => `R${one - 2018}～R${one - 2015}`,
  );
  fc.assert(
    fc.property(
      year,
      notation,
      fc.integer({ min: 1, max: 10 }),
      fc.constantFrom('', '計画', '実績(見込み)'),
      (one, write, by, rest) => {
        const text = write(one) + rest;
        expect(moveYears(text, by)).toBe(write(one + by) + rest);
        expect(moveYears(moveYears(text, by), -by)).toBe(text);
      },
    ),
  );
});

test('any text comes through, and fast', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'令和平成R6～・（）２0年度 元十-'), maxLength: 200 }), (text) => {
      const moved = moveYears(text, 1);
      expect(moved.length).toBeGreaterThan(text.length - 40);
    }),
  );
  const started = performance.now();
  moveYears('R6～'.repeat(5000), 1);
  moveYears('令 和 '.repeat(5000), 1);
  moveYears('6 '.repeat(5000), 1);
  expect(performance.now() - started).toBeLessThan(1000);
});
