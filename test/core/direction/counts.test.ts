import { countsIn } from '../../../src/core/direction/counts';

test.each<[text: string, counts: readonly string[]]>([
  ['タブレット40台を配備', ['40 台']],
  ['１，２００名', ['1200 名']],
  ['3校、12園', ['3 校', '12 園']],
  ['約30世帯', ['30 世帯']],
  ['毎10回', ['10 回']],
  ['第3回', []],
  ['令和6年4月1日', []],
  ['10/20台', []],
  ['1.5台', []],
  ['20 か所', ['20 か所']],
  ['台数を増やす', []],
  ['', []],
])('%s', (text, counts) => {
  expect(countsIn(text).map(({ count, unit }) => `${count} ${unit}`)).toEqual(counts);
});
