import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: '大分類と小分類の組み合わせが計画にありません',
  why: '組み合わせが違うと、とりまとめ一覧で正しい場所に並びません。',
  remedy: '大分類か小分類のどちらかを、計画の組み合わせに直してください。',
  messages: { '': '「{category}」は大分類「{home}」の小分類です。ここでは「{pillar}」となっています。' },
  evidence: { '': '大分類「{pillar}」の小分類：{choices}' },
};
