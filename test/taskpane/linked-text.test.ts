import { pieces } from '../../src/taskpane/parts/linked-text';

const here = { sheet: '個票01', row: 16, column: 2 };
const there = { sheet: '個票02', row: 16, column: 2 };
const other = { sheet: '個票01', row: 2, column: 3 };
const linked = (text: string, cells = [here, there, other]) =>
  pieces(text, cells).flatMap(({ text: address, cell }) => (cell ? [[address, cell.sheet]] : []));

test('an address leads to the cell it names, and the sheet before it tells which of two alike', () => {
  expect(linked('C17「△100」と同じ年度の財政効果（D3）')).toEqual([
    ['C17', '個票01'],
    ['D3', '個票01'],
  ]);
  expect(linked('個票02のC17と同じです')).toEqual([['C17', '個票02']]);
});

test('what only looks like an address, or is not one of the cells, stays text; nothing is lost', () => {
  expect(linked('AC17、C170、XC17a、Z99')).toEqual([]);
  const text = '個票02のC17とD3とZ99です。';
  expect(
    pieces(text, [here, there, other])
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
