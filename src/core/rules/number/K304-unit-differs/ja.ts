import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '見出しと違う単位で書かれています',
  why: '円と千円を取り違えると、合計が千倍違ってしまいます。',
  remedy: '見出しの単位に直した数値を記入してください。',
  messages: {
    '': '見出しと単位が違います。「{text}」の単位は「{unit}」、見出しは「{label}」です。',
    other: '見出しの単位に換算できません。「{text}」の単位は「{unit}」、見出しは「{label}」です。',
  },
  evidence: { '': 'セルの単位は「{unit}」、見出しは「{label}」です。' },
};
