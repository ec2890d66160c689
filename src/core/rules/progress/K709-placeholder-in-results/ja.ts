import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '実績や指標に仮の言葉が残っています',
  why: '仮の言葉のまま公表されるのを防ぎます。',
  remedy: '決まった内容や数値に書き換えてください。',
  messages: { '': '仮の言葉「{found}」が「{label}」に残っています。' },
  evidence: {
    '': 'このセルには「{text}」と書かれています。',
  },
};
