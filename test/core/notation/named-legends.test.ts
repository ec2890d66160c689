import { namedLegends } from '../../../src/core/notation/named-legends';

const told = (text: string) =>
  namedLegends(text).map(
    ({ name, choices }) =>
      `${name} ${choices.map(({ mark, meaning }) => (meaning === '' ? mark : `${mark}=${meaning}`)).join(' ')}`,
  );

test.each([
  ['※評価：A　順調　　B　おおむね順調　　C　遅れている', ['評価 A=順調 B=おおむね順調 C=遅れている']],
  [
    '※　評価は、A（良好）、B（普通）、C（要改善）の３段階で記入してください。収支の単位は千円です。',
    ['評価 A=良好 B=普通 C=要改善'],
  ],
  [
    '進捗度：◎ 予定以上　○ 予定どおり　△ 遅れ　　評価：A 達成　B 未達成',
    ['進捗度 ◎=予定以上 ○=予定どおり △=遅れ', '評価 A=達成 B=未達成'],
  ],
  ['注２　優先度は、高・中・低のいずれかを記入', ['優先度 高 中 低']],
  [
    '※貢献度は「高・中・低」、方向性は「拡充・継続・廃止」から選択してください。',
    ['貢献度 高 中 低', '方向性 拡充 継続 廃止'],
  ],
  ['評価は次による。5:よい 4:ふつう 3:わるい', ['評価 5=よい 4=ふつう 3=わるい']],
])('%s', (text, legends) => {
  expect(told(text)).toEqual(legends);
});

test.each([
  '事業の目的',
  '単位：千円',
  '対象（誰を・何を）',
  '※金額は千円未満を四捨五入してください。',
  '課題・要因',
  '',
])('%s explains no marks', (text) => {
  expect(told(text)).toEqual([]);
});
