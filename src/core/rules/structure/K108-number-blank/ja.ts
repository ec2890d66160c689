import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '項目番号が記入されていません',
  why: '番号は、一覧から個票をたどるときの目印です。番号がないと、並び順も決められません。',
  remedy: '事務局が割り振った番号を記入してください。',
  messages: { '': '「{label}」が空欄です。', placeholder: '「{label}」が「{text}」のままです。' },
  evidence: {
    '': '見出し「{label}」の欄に値がありません。',
    placeholder: '「{text}」は、番号を入れる場所を示す文字です。',
  },
};
