import { readMoney } from '../../../src/core/direction/money';

/** お金の欄の言葉。一件ずつ人が読んで決めた。 */
test.each<[words: string, reading: 'reduction' | 'increase' | null]>([
  // かかるお金
  ['システムの利用料', 'increase'],
  ['保守委託料', 'increase'],
  ['初期費用', 'increase'],
  ['委託料の増', 'increase'],
  ['単価の上昇', 'increase'],
  ['電気代がかかる', 'increase'],
  ['手当の追加', null],
  // 浮くお金、入るお金
  ['委託料の減', 'reduction'],
  ['印刷費の節減', 'reduction'],
  ['用紙の節減', 'reduction'],
  ['用紙の減', null],
  ['広告料の増', 'reduction'],
  ['使用料収入の増', 'reduction'],
  ['増収', 'reduction'],
  // 減るのが収入なら、浮いたのではない
  ['使用料収入の減', 'increase'],
  ['税収の減', 'increase'],
  ['減収', 'increase'],
  // 収入というだけでは、増えるとも減るとも言わない
  ['寄附金', null],
  // どちらも言う、どちらも言わない
  ['委託料の増と印刷費の減', null],
  ['人件費', null],
  ['会議の開催', null],
  // 打ち消し、まだ分からないこと
  ['委託料は削減できない', null],
  ['保守料は未定', null],
  ['費用は増加しない', null],
  // 欄の名前や、増減を言わない熟語
  ['財政効果目標額', null],
  ['削減実績額', null],
  ['施設の増設', null],
  ['委託料の増減', 'increase'],
])('%s', (words, reading) => {
  expect(readMoney(words)).toBe(reading);
});
