import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '目標値に数値か単位がありません',
  why: '数値や単位のない目標は、年度末に達成したかどうかを判断できず、集計にも入りません。',
  remedy:
    '「30件」「5%削減」のように、数値と単位で書いてください。できたかどうかだけを問う目標であれば「無視」を選んでください。',
  messages: {
    figure: '目標に数値がありません（「{to}」）。達成とする数値と単位を書いてください。',
    baseline: '基準値に単位がありません（「{from}」）。指標「{name}」の単位を書き添えてください。',
    unit: '目標に単位がありません（「{to}」）。指標「{name}」の単位を書き添えてください。',
  },
  evidence: { '': '目標は「{to}」です。', baseline: '基準値は「{from}」です。' },
};
