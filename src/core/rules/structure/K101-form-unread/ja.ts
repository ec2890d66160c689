import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '個票のようですが、読み取れないシートです',
  why: '読み取れないシートは、一覧にも集計にも入りません。気づかないうちに1件足りなくなるのを防ぎます。',
  remedy:
    '足りない見出しを様式どおりに戻すか、白紙の様式に内容を写してください。個票でないシートなら「無視」を選んでください。',
  messages: { '': '見出しが足りず、「{form}」として読み取れません。' },
  evidence: { '': '見出し{expected}個のうち{found}個が見つかりました。見つからない見出し：{missing}' },
};
