import { ownId, ownPart, templateFor } from '../fields/key';
import { parseForm } from '../form/parse-form';
import type { State } from '../state/state';
import type { AddedSheet } from './rule-case';

type Cells = AddedSheet['rows'][number];

const label = (text: string, key: string, kind: 'text' | 'number' | 'department') => ({
  key,
  labels: [text],
  kind,
  place: 'beside' as const,
});

const row = (text: string) => ({
  key: ownId(text),
  labels: [text],
  kind: 'amount' as const,
  place: 'columns' as const,
  columns: [
    { heading: '見直し前', key: ownPart(ownId(text), '見直し前'), kind: 'amount' as const },
    { heading: '見直し後', key: ownPart(ownId(text), '見直し後'), kind: 'amount' as const },
    { heading: '差引', key: ownPart(ownId(text), '差引'), kind: 'amount' as const },
    { heading: '単位', key: ownPart(ownId(text), '単位'), kind: 'text' as const },
  ],
});

/** 業務点検票, a form that an office has taught: what some faults need, for no built-in form has such tables. */
const FORM = parseForm({
  version: 1,
  id: 'example',
  name: '業務点検票',
  source: { publisher: '彩原市', document: '業務点検票' },
  shape: 'block',
  titles: ['業務点検票'],
  groups: ['区分', '見直し前', '見直し後', '差引', '単位', '年度'],
  fields: [
    label('票番号', 'number', 'number'),
    label('業務名', 'name', 'text'),
    label('担当課', 'lead', 'department'),
    row('受付時間'),
    row('確認時間'),
    row('満足度（5点満点）'),
    {
      key: templateFor(ownId('待ち時間の増減'), { year: true }),
      labels: ['待ち時間の増減（△は減）'],
      kind: 'amount',
      place: 'years',
    },
    label('優先順位', ownId('優先順位'), 'text'),
    label('会計区分', ownId('会計区分'), 'text'),
    label('確認した課', ownId('確認した課'), 'department'),
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
  convention: 'reduction',
});

/** The state of a workbook that has learned the form. */
export const LEARNED: Partial<State> = { forms: [FORM] };

const ITEMS = [
  { name: '証明の交付', lead: '市民課', before: 20 },
  { name: '納税の相談', lead: '税務課', before: 24 },
  { name: '文書の収受', lead: '総務課', before: 28 },
  { name: '広報の校正', lead: '広報課', before: 32 },
  { name: '予算の照会', lead: '財政課', before: 36 },
];

/** Five 業務点検票 without a fault, but for these rows of the last one (1-based). */
export function exampleSheets(wrong: Readonly<Record<number, Cells>>): readonly AddedSheet[] {
  return ITEMS.map(({ name, lead, before }, index): AddedSheet => {
    const rows: Cells[] = [
      ['業務点検票'],
      ['票番号', index + 501],
      ['業務名', name],
      ['担当課', lead],
      ['区分', '見直し前', '見直し後', '差引', '単位'],
      ['受付時間', before, before - 8, -8, '分'],
      ['確認時間', before + 5, before + 2, -3, '分'],
      ['満足度（5点満点）', 3, 4, 1, '点'],
      ['年度', '令和4年度', '令和5年度', '令和6年度'],
      ['待ち時間の増減（△は減）', -20 - index, -30 - index, -40 - index],
      ['優先順位', index + 1],
      ['会計区分', '一般会計'],
      ['確認した課', '業務改善課'],
    ];
    const isLast = index === ITEMS.length - 1;
    return { add: `点検${index + 1}`, rows: rows.map((cells, at) => (isLast && wrong[at + 1]) || cells) };
  });
}
