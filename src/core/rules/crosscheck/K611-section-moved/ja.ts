import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '部と課の組み合わせが組織一覧と違います',
  why: '同じ課が資料によって別の部に入ると、部ごとの件数や集計が合わなくなります。',
  remedy: '組織改正の前後どちらの組織で書くのかを決め、個票・一覧・組織一覧をそろえてください。',
  messages: {
    '': '{sheet}の{cell}では「{section}」が「{department}」の課として書かれていますが、組織一覧では「{listed}」です。',
    index: '{sheet}の{cell}では「{section}」の取組が「{department}」に入っていますが、組織一覧では「{listed}」です。',
  },
  evidence: { '': '組織一覧では「{section}」は「{listed}」の欄にあります。' },
};
