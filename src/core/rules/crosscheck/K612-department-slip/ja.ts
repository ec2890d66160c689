import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '部署の欄に書き誤りがあるようです',
  why: '「庁内」と「府内」のような似た文字の違いは目で見つけにくく、そのまま公表されがちです。',
  remedy: '正しい言葉に直してください。',
  messages: { '': '「{wrong}」は「{right}」の誤りではありませんか。' },
  evidence: { '': 'このセルには「{text}」と書かれています。' },
};
