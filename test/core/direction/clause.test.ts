import { clausesOf, namesWork, readClause, topicOf } from '../../../src/core/direction/clause';

type Reading = 'reduction' | 'increase' | null;

describe('what a clause says of the work', () => {
  /** 左から、節、人が従事することも数えるときの読み、数えないときの読み。 */
  test.each<[clause: string, spent: Reading, plain: Reading]>([
    ['作業時間の削減', 'reduction', 'reduction'],
    ['作業時間が減る', 'reduction', 'reduction'],
    ['入力作業の増加', 'increase', 'increase'],
    ['確認作業が増える', 'increase', 'increase'],
    ['職員が従事', 'increase', null],
    ['作業が発生する', 'increase', null],
    ['現状は職員が従事', null, null],
    ['作業が不要', 'reduction', null],
    ['来庁が不要', null, null],
    ['届出が不要', null, null],
    ['作業時間の増加と削減に従事', null, null],
    // 打ち消し
    ['作業時間は削減されない', null, null],
    ['作業は増加しない', null, null],
    ['作業時間の増加を防ぐ', null, null],
    // どちらも言う
    ['作業時間の増加と削減', null, null],
    // ほかのもの
    ['市民の負担の軽減', null, null],
    ['待ち時間の短縮', null, null],
    ['用紙の削減', null, null],
    ['利用者の増加', null, null],
    ['印刷費の削減', null, null],
    // 目的ではなく、することを読む
    ['作業時間の削減に向けた説明会に従事', 'increase', null],
    // 熟語の「減」「増」
    ['業務量削減目標値', null, null],
    ['職員数の増減', null, null],
    ['使用料の減免', null, null],
  ])('%s', (clause, spent, plain) => {
    expect([readClause(clause, 'hours', true), readClause(clause, 'hours', false)]).toEqual([spent, plain]);
  });

  test.each<[clause: string, reading: Reading]>([
    ['印刷費の削減', 'reduction'],
    ['委託料が増える', 'increase'],
    ['作業時間の削減', 'reduction'],
    ['作業時間の削減により委託料を削減', null],
    ['参加者の増加', null],
  ])('of the money: %s', (clause, reading) => {
    expect(readClause(clause, 'effect', false)).toBe(reading);
  });
});

test.each<[clause: string, topic: 'hours' | 'effect' | null]>([
  ['作業時間の削減', 'hours'],
  ['委託料の削減', 'effect'],
  ['作業にかかる人件費', 'hours'],
  ['作業にかかる費用', null],
  ['会議の開催', null],
])('%s is about %s', (clause, topic) => {
  expect(topicOf(clause)).toBe(topic);
});

test('a text is cut where its writer cut it, and blanks go', () => {
  expect(clausesOf('入力を 減らす。確認は、残る（毎月）\n※別途「準備」')).toEqual([
    '入力を減らす',
    '確認は',
    '残る',
    '毎月',
    '別途',
    '準備',
  ]);
  expect(clausesOf('導入に対して準備')).toEqual(['導入', '準備']);
  expect(clausesOf(' 。、')).toEqual([]);
});

test.each<[clause: string, names: boolean]>([
  ['入力作業', true],
  ['職員が従事', true],
  ['削減目標値', false],
  ['会議の開催', false],
])('%s names work: %s', (clause, names) => {
  expect(namesWork(clause)).toBe(names);
});
