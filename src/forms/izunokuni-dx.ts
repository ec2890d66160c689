import type { FormSource } from '../core/form/form';

/** 伊豆の国市「DX推進計画アクションプラン」の事業票. */
export const izunokuniDx: FormSource = {
  version: 1,
  id: 'izunokuni-dx',
  name: 'DX推進計画アクションプラン 事業票',
  source: { publisher: '伊豆の国市', document: 'DX推進計画 アクションプラン' },
  shape: 'block',
  titles: [],
  groups: ['評価指標'],
  fields: [
    { key: 'pillar', labels: ['重点取組事項名'], kind: 'choice', place: 'beside', required: 'always' },
    { key: 'number', labels: ['管理番号'], kind: 'number', place: 'beside', required: 'always' },
    { key: 'name', labels: ['事業名'], kind: 'text', place: 'beside', required: 'always' },
    { key: 'lead', labels: ['担当課'], kind: 'department', place: 'beside', required: 'always' },
    { key: 'overview', labels: ['概要'], kind: 'text', place: 'beside', required: 'always' },
    { key: 'background', labels: ['現状・課題等', '現状・課題'], kind: 'text', place: 'beside', required: 'always' },
    { key: 'purpose', labels: ['目的'], kind: 'text', place: 'beside', required: 'always' },
    { key: 'approach', labels: ['今後の取組内容'], kind: 'text', place: 'beside', required: 'always' },
    { key: 'indicators.baseline', labels: ['基準値'], kind: 'list', place: 'beside', split: 'indicators' },
    { key: 'indicators.target', labels: ['目標値'], kind: 'list', place: 'beside', split: 'indicators' },
    { key: 'schedule', labels: ['スケジュール'], kind: 'text', place: 'periods' },
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
  headings: { pillar: '重点取組事項名', name: '事業名', lead: '担当課', number: '管理番号' },
};
