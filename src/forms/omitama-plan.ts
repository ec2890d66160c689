import type { FormSource } from '../core/form/form';

/** 小美玉市「行革・DX推進計画」実施計画: a table, one row per item; an item without an indicator is whole. */
export const omitamaPlan: FormSource = {
  version: 1,
  id: 'omitama-plan',
  name: '行革・DX推進計画 実施計画',
  source: { publisher: '小美玉市', document: '行革・DX推進計画（案）実施計画' },
  shape: 'table',
  titles: ['実施計画'],
  groups: [],
  fields: [
    { key: 'number', labels: ['No', 'No.', '番号'], kind: 'number', place: 'column', required: 'always' },
    { key: 'pillar', labels: ['基本方針'], kind: 'choice', place: 'column', required: 'always', carried: true },
    { key: 'name', labels: ['取組項目'], kind: 'text', place: 'column', required: 'always' },
    {
      key: 'approach',
      labels: ['取組概要・取組内容', '取組概要', '取組内容'],
      kind: 'list',
      place: 'column',
      required: 'always',
      split: 'outline',
      parts: { 取組概要: 'overview', 取組内容: 'actions.{n}' },
    },
    { key: 'indicators.0.name', labels: ['指標'], kind: 'text', place: 'column' },
    {
      key: 'indicators.0.baseline',
      labels: ['基準値（{年}）', '基準値'],
      kind: 'amount',
      place: 'column',
      yearKey: 'indicators.0.baselineYear',
    },
    {
      key: 'indicators.0.target',
      labels: ['目標値（{年}）', '目標値'],
      kind: 'amount',
      place: 'column',
      yearKey: 'indicators.0.targetYear',
    },
    { key: 'lead', labels: ['担当課名', '担当課'], kind: 'department', place: 'column', required: 'always' },
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
  headings: { pillar: '基本方針', name: '取組項目', lead: '担当課名', number: 'No' },
};
