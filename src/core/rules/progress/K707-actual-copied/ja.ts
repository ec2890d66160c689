import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '実績が計画の文章のままのようです',
  why: '計画を写しただけでは、実際に何が行われたのかがわかりません。',
  remedy: '実際に行ったこと（いつ、何を、どれだけ）に書き換えてください。',
  messages: {
    '': '計画（{planCell}）と同じ文章です：「{passage}」',
    target: '目標（{planCell}）と同じ文章です：「{passage}」',
  },
  evidence: {
    '': '{planCell}と{cell}の文章が、句読点や空白を除いて一致しています。',
  },
  options: {
    planLength: {
      label: '計画と比べる文章の長さの下限',
      reason: '短い言葉（「運用開始」など）は、計画と実績で同じになるのが自然なためです。',
    },
    targetLength: {
      label: '目標と比べる文章の長さの下限',
      reason: '目標はそのとおり達成すると同じ言葉になるため、計画より長い文章だけを比べます。',
    },
  },
};
