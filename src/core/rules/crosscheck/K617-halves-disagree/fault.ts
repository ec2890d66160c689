import { parseForm } from '../../../form/parse-form';
import type { Fault } from '../../fault';

const field = (text: string, key: string, kind: 'text' | 'number' | 'department', optional: boolean) => ({
  key,
  labels: [text],
  kind,
  place: 'beside' as const,
  optional,
});

/** A form on two sheets, as an office has taught it. */
const FORM = parseForm({
  version: 1,
  id: 'halves',
  name: '改善票',
  source: { publisher: '彩原市', document: '改善票' },
  shape: 'block',
  titles: ['改善票（計画）', '改善票（結果）'],
  groups: [],
  fields: [
    field('番号', 'number', 'number', false),
    field('件名', 'name', 'text', false),
    field('担当課', 'lead', 'department', true),
    field('現状', 'background', 'text', true),
    field('ねらい', 'purpose', 'text', true),
    field('手順', 'own.手順', 'text', true),
    field('できたこと', 'own.できたこと', 'text', true),
    field('残ったこと', 'own.残ったこと', 'text', true),
    field('次の一手', 'own.次の一手', 'text', true),
  ],
  years: [],
  vocabulary: { pillar: [], category: [], pairs: [] },
  ratings: [],
});

export const faults: readonly Fault[] = [
  {
    name: '計画と結果で違う件名',
    change: [
      {
        add: '改善1計画',
        rows: [
          ['改善票（計画）'],
          ['番号', 701],
          ['件名', '押印の廃止'],
          ['担当課', '総務課'],
          ['現状', '押印のための来庁がある。'],
          ['ねらい', '来庁を減らす。'],
          ['手順', '様式を改める。'],
        ],
      },
      {
        add: '改善1結果',
        rows: [
          ['改善票（結果）'],
          ['番号', 701],
          ['件名', '押印の廃止事業'],
          ['できたこと', '二十の様式を改めた。'],
          ['残ったこと', '県の様式。'],
          ['次の一手', '県に求める。'],
        ],
      },
    ],
    state: { forms: [FORM] },
    expect: [['K617', '改善1結果', 'B3']],
    alone: '別の様式の票が要る',
  },
];
