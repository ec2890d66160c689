import type { FormSource } from '../core/form/form';

/** 伊豆の国市「進行管理票」: its columns are those of the published とりまとめ一覧. */
export const izunokuniShinkokanri: FormSource = {
  version: 1,
  id: 'izunokuni-shinkokanri',
  name: '行財政改革大綱後期行動計画 進行管理票',
  source: {
    publisher: '伊豆の国市',
    document: '第3次行財政改革大綱後期行動計画 進行管理票とりまとめ一覧（令和5年度）',
  },
  shape: 'block',
  titles: ['進行管理票'],
  groups: [],
  fields: [
    {
      key: 'number',
      labels: ['管理票No.', '管理票No', '管理票番号', '管理票P'],
      kind: 'number',
      place: 'beside',
      required: 'always',
    },
    { key: 'pillar', labels: ['行財政改革の体系'], kind: 'choice', place: 'beside', required: 'always' },
    { key: 'category', labels: ['取組の区分'], kind: 'choice', place: 'beside', required: 'always' },
    { key: 'item', labels: ['行動計画の取組項目'], kind: 'choice', place: 'beside', required: 'always' },
    { key: 'name', labels: ['具体的な取組'], kind: 'text', place: 'beside', required: 'always' },
    { key: 'lead', labels: ['担当課'], kind: 'department', place: 'beside', required: 'always' },
    { key: 'plan.{year}', labels: ['{年}計画'], kind: 'text', place: 'beside', required: 'planning' },
    {
      key: 'actual.{year}',
      labels: ['{年}実績（見込み）', '{年}実績', '{年}実績見込み', '{年}実績（見込）'],
      kind: 'text',
      place: 'beside',
      required: 'due',
    },
    {
      key: 'rating.{year}',
      labels: ['担当課の評価'],
      kind: 'rating',
      place: 'beside',
      required: 'due',
      yearFrom: 'actual',
    },
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  // The published list gives the marks in this order and says nothing of their meaning.
  ratings: [
    { mark: '◎', meaning: '', grade: 4 },
    { mark: '○', meaning: '', grade: 3 },
    { mark: '△', meaning: '', grade: 2 },
    { mark: '▲', meaning: '', grade: 1 },
  ],
  headings: {
    pillar: '行財政改革の体系',
    item: '行動計画の取組項目',
    name: '具体的な取組',
    lead: '担当課',
    rating: '担当課の評価',
    number: '管理票P',
  },
};
