import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '見出しと違う単位で書かれています',
  why: '円と千円を取り違えると、合計が千倍違ってしまいます。',
  remedy: '見出しの単位に直した数値を記入してください。',
  messages: {
    '': '{sheet}の{cell}「{text}」は単位が「{unit}」ですが、見出しは「{label}」です。見出しの単位に直してください。',
    other:
      '{sheet}の{cell}「{text}」の単位「{unit}」は、見出し「{label}」の単位に換算できません。内容をご確認ください。',
  },
  evidence: { '': 'セルの単位は「{unit}」、見出しは「{label}」です。' },
};
