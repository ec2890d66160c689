import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '取組名が一覧と違います',
  why: '1文字でも違うと、一覧から個票を探せなくなり、公表する資料で同じ取組が二つの名前になります。',
  remedy: '正しい方に、もう一方をそろえてください。',
  messages: {
    '': '一覧と名前が違います。個票は「{own}」、一覧（{indexCell}）は「{listed}」です。',
    'kohyo-only': '一覧（{indexCell}）の名前にない「{own}」が、個票にあります。',
    'index-only': '一覧（{indexCell}）の名前にある「{listed}」が、個票にありません。',
    other: '一覧（{indexCell}）の「{listedText}」と名前が大きく違います。番号や部署から比べました。',
    blank: '取組名が空欄です。番号や部署から、一覧（{indexCell}）の「{listedText}」と読みました。',
  },
  evidence: {
    '': '個票：「{text}」　{indexSheet}の{indexCell}：「{listedText}」',
    blank: '{indexSheet}の{indexCell}には「{listedText}」とあります。',
  },
};
