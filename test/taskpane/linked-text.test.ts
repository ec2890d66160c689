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

test.each([
  ['個票01のC17も個票02のC17も「3」です。', ['個票01', '個票02']],
  ['個票02のC17も、個票01のC17（「窓口」）も「3」です。', ['個票02', '個票01']],
  ['Both C17 on 個票02 and C17 on 個票01 say “3”.', ['個票02', '個票01']],
  ['The target differs: “3” here, “4” in 個票02 C17.', ['個票02']],
  ['同じ課の別の個票（個票02「窓口」のC17「△3」）では、△を減る分として書いています。', ['個票02']],
])('each address of a sentence leads to the sheet named with it: %s', (text, sheets) => {
  expect(linked(text)).toEqual(sheets.map((sheet) => ['C17', sheet]));
});

test('a sheet is not taken for another whose name begins the same', () => {
  const tenth = { sheet: '個票010', row: 16, column: 2 };
  expect(linked('個票010のC17と同じです', [here, tenth])).toEqual([['C17', '個票010']]);
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
