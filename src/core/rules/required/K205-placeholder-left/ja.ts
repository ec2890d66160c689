import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '仮の言葉が残っています',
  why: '仮の言葉のまま公表されたり、達成したかどうかを判断できなくなったりするのを防ぎます。',
  remedy: '決まった内容や数値に書き換えてください。まだ決まらないときは、決まる時期を書き添えてください。',
  messages: { '': '仮の言葉「{found}」が「{label}」に残っています。', pending: '「{label}」が「{text}」のままです。' },
  evidence: {
    '': 'このセルには「{text}」と書かれています。',
    pending: 'このセルには「{text}」とだけ書かれています。',
  },
};
