import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '目標はありますが、年度計画がありません',
  why: '目標に向けて何を行うのかがわからないと、実績が出たときに理由を説明できません。',
  remedy: '目標を達成するために行うことを、年度計画に記入してください。',
  messages: { '': '目標はありますが、「{text}」の行が空欄です。' },
  evidence: { '': '各年度目標には記入があり、年度計画の行には1件も記入がありません。' },
};
