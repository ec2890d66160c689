import { stageOfText, together, type YearStage } from '../../../src/core/direction/stage';

/** その年度に何をするか。一件ずつ人が読んで決めた。 */
test.each<[text: string, stage: YearStage]>([
  ['要件定義', 'preparation'],
  ['予算要求', 'preparation'],
  ['機器の設置', 'introduction'],
  ['運用', 'operation'],
  ['全庁展開', 'operation'],
  // 日本語は後の言葉が主
  ['本格導入準備', 'preparation'],
  ['検討結果に基づく運用', 'operation'],
  ['導入の検討', 'preparation'],
  // いくつも書いてある年度
  ['検討、運用開始', 'mixed'],
  ['導入・運用', 'operation'],
  ['検討→導入', 'introduction'],
  // 試すうちは、動いていない。試したあとの話は別
  ['試験的に運用', 'preparation'],
  ['試行運用', 'preparation'],
  ['試行結果を踏まえ運用', 'operation'],
  ['試行を経て本格運用', 'operation'],
  ['試行運用から全庁展開', 'operation'],
  // それだけでは分からない言葉
  ['継続', 'mixed'],
  ['実施', 'mixed'],
  ['継続、検討', 'preparation'],
  ['利用方法の周知', 'unknown'],
  ['', 'unknown'],
  ['－', 'unknown'],
  ['窓口', 'unknown'],
])('%s', (text, stage) => {
  expect(stageOfText(text)).toBe(stage);
});

test('what the item itself is about is no preparation', () => {
  expect(stageOfText('調査の電子化を実施', '統計調査の電子化')).toBe('mixed');
  expect(stageOfText('調査', '窓口の見直し')).toBe('preparation');
});

test.each<[stages: YearStage[], one: YearStage]>([
  [['preparation', 'operation'], 'mixed'],
  [['mixed', 'unknown'], 'mixed'],
  [['operation', 'introduction'], 'operation'],
  [['introduction', 'preparation'], 'introduction'],
  [['preparation', 'unknown'], 'preparation'],
  [['unknown'], 'unknown'],
  [[], 'unknown'],
])('%s together are %s', (stages, one) => {
  expect(together(stages)).toBe(one);
});
