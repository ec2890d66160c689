import { templateFor } from '../../../fields/key';
import { parseForm } from '../../../form/parse-form';
import type { AddedSheet } from '../../rule-case';

const column = (key: string, text: string, kind: 'text' | 'number' | 'department' | 'rating' | 'amount') => ({
  key,
  labels: [text],
  kind,
  place: 'column' as const,
});

/** 取組一覧, a form that an office has taught: a row per item, some columns of which belong to a year. */
export const LIST = parseForm({
  version: 1,
  id: 'list-of-items',
  name: '取組一覧',
  source: { publisher: '彩原市', document: '取組一覧' },
  shape: 'table',
  titles: ['取組一覧'],
  groups: [],
  fields: [
    column('number', '番号', 'number'),
    column('name', '取組名', 'text'),
    column('lead', '担当課', 'department'),
    column(templateFor('effect.target', { year: true }), '効果額（千円）', 'amount'),
    column(templateFor('actual', { year: true }), '実績', 'text'),
    column(templateFor('rating', { year: true }), '評価', 'rating'),
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
});

/** A filled 取組一覧 with this title and these headings of its yearly columns. */
export function listSheet(title: string, [effect, actual, rating]: readonly [string, string, string]): AddedSheet {
  return {
    add: '取組一覧',
    rows: [
      [title],
      ['番号', '取組名', '担当課', effect, actual, rating],
      [801, '封入作業の委託', '収納課', 300, '委託を始めた', '○'],
      [802, '受付の予約制', '市民課', 120, '予約の受付を始めた', '◎'],
    ],
  };
}
