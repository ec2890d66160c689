import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '様式にない見出しがあります',
  why: 'この見出しの欄は、一覧や集計に入りません。独自に足した欄であれば、そのままで問題ありません。',
  remedy: '様式の見出しを書き換えたのであれば、元に戻してください。独自の欄であれば「無視」を選んでください。',
  messages: { '': '様式にない見出しです（「{text}」）。この欄は読み取っていません。' },
  evidence: { '': '様式の見出しの中に「{text}」に近いものはありません。' },
};
