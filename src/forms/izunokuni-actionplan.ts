import type { FormSource } from '../core/form/form';

/** 伊豆の国市「後期行動計画」の取組項目, with 参考指標一覧 joined by 管理番号. */
export const izunokuniActionplan: FormSource = {
  version: 1,
  id: 'izunokuni-actionplan',
  name: '行財政改革大綱後期行動計画 取組項目',
  source: { publisher: '伊豆の国市', document: '第3次行財政改革大綱 後期行動計画' },
  shape: 'block',
  titles: [],
  groups: [],
  fields: [
    { key: 'number', labels: ['管理番号'], kind: 'number', place: 'beside', required: 'always' },
    { key: 'name', labels: ['取組項目'], kind: 'text', place: 'beside', required: 'always' },
    { key: 'continuity', labels: ['前期計画'], kind: 'choice', place: 'beside', required: 'always' },
    { key: 'lead', labels: ['担当部署'], kind: 'department', place: 'beside', required: 'always' },
    {
      key: 'goal',
      labels: ['アウトカム（達成後の状態）', 'アウトカム'],
      kind: 'text',
      place: 'beside',
      required: 'always',
    },
    { key: 'background', labels: ['現状・課題'], kind: 'text', place: 'beside', required: 'always' },
    {
      key: 'approach',
      labels: ['具体的な取組', '具体的な取組例'],
      kind: 'list',
      place: 'beside',
      required: 'always',
      split: 'bullets',
    },
  ],
  joins: [
    {
      titles: ['各取組項目の参考指標一覧', '参考指標一覧'],
      key: 'number',
      fields: [
        { key: 'number', labels: ['管理番号'], kind: 'number', place: 'column' },
        { key: 'indicators.0.item', labels: ['取組項目'], kind: 'text', place: 'column', optional: true },
        { key: 'indicators.0.name', labels: ['参考指標'], kind: 'text', place: 'column' },
        {
          key: 'indicators.0.baseline',
          labels: ['{年}（基準）'],
          kind: 'amount',
          place: 'column',
          yearKey: 'indicators.0.baselineYear',
        },
        {
          key: 'indicators.0.target',
          labels: ['{年}（目標）'],
          kind: 'amount',
          place: 'column',
          yearKey: 'indicators.0.targetYear',
        },
      ],
    },
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
  headings: { name: '取組項目', lead: '担当部署', number: '管理番号' },
};
