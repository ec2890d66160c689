import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '取組名が一覧と違います',
  why: '1文字でも違うと、一覧から個票を探せなくなり、公表する資料で同じ取組が2つの名前になります。',
  remedy: '正しい方に、もう一方をそろえてください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は、{indexSheet}の{indexCell}では「{listedText}」です。個票は「{own}」、一覧は「{listed}」となっています。',
    'kohyo-only':
      '{sheet}の{cell}「{text}」は、{indexSheet}の{indexCell}では「{listedText}」です。「{own}」が一覧にはありません。',
    'index-only':
      '{sheet}の{cell}「{text}」は、{indexSheet}の{indexCell}では「{listedText}」です。「{listed}」が個票にはありません。',
    other:
      '{sheet}の{cell}「{text}」は、番号や部署から{indexSheet}の{indexCell}「{listedText}」にあたると読みましたが、名前が大きく違います。',
    blank: '{sheet}の{cell}が空欄です。番号や部署から、{indexSheet}の{indexCell}「{listedText}」にあたると読みました。',
  },
  evidence: {
    '': '個票：「{text}」　一覧：「{listedText}」',
    blank: '一覧の{indexCell}には「{listedText}」とあります。',
  },
};
