import type { CellValue } from '../../../grid/grid';
import type { CellChange, RuleCases } from '../../rule-case';

/** 実績 of a year: in words, in hours (the target is 120 in 2024, 240 in 2025) and in money (300 in 2025). */
const results = (hours: CellValue, effect: CellValue, year = 2024): readonly CellChange[] => [
  { at: '年度目標実績値', year, write: '仕様書を作り、3社から意見を聞いた。' },
  { at: '業務量削減実績値（時間）', year, write: hours },
  { at: '財政効果実績額（千円）', year, write: effect },
];

export const cases: RuleCases = {
  accept: [
    { name: '目標に届き、評価もよい', change: [...results(130, 0), { at: '評価', year: 2024, write: '○' }] },
    { name: '目標の6割で、評価は○', change: [...results(75, 0), { at: '評価', year: 2024, write: '○' }] },
    {
      name: '時間は届かず、財政効果は届いた',
      change: [...results(10, 400, 2025), { at: '評価', year: 2025, write: '○' }],
    },
    {
      name: '△の付いた数値は、向きが別の指摘になる',
      change: [...results('△ 20', 0), { at: '評価', year: 2024, write: '○' }],
    },
    { name: 'ちょうど半分に届き、評価は○', change: [...results(60, 0), { at: '評価', year: 2024, write: '○' }] },
    {
      name: '目標に1だけ届かず、評価は△',
      change: [
        ...results(119, 0),
        { at: '評価', year: 2024, write: '△' },
        { at: '課題', year: 2024, write: '準備に時間がかかった。' },
      ],
    },
    {
      name: '基準を下げてあり、3割でも○とつり合う',
      state: { options: { K704: { short: 30 } } },
      change: [...results(36, 0), { at: '評価', year: 2024, write: '○' }],
    },
    {
      name: '目標の桁の誤りは、別の指摘になる',
      change: [
        ...results('－', 100),
        { at: '財政効果目標額（千円）', year: 2024, write: 3000 },
        { at: '財政効果目標額（千円）', year: 2026, write: 310 },
        { at: '評価', year: 2024, write: '○' },
      ],
    },
  ],
  reject: [
    {
      name: '目標の半分にも届かないのに◎',
      change: [...results(20, 0), { at: '評価', year: 2024, write: '◎' }],
      hits: [
        {
          cell: 'C22',
          says: '評価は「◎」ですが、実績「20」は目標「120」の17%です。',
          variant: 'good',
        },
      ],
    },
    {
      name: '目標に届いているのに△',
      change: [
        ...results(130, 0),
        { at: '評価', year: 2024, write: '△' },
        { at: '課題', year: 2024, write: '準備に時間がかかり、ほかの作業が遅れた。' },
      ],
      hits: [
        {
          cell: 'C22',
          says: '評価は「△」ですが、実績「130」は目標「120」以上です（108%）。',
          variant: 'poor',
        },
      ],
    },
    {
      name: '文章の欄に書かれた数も比べる',
      change: [
        ...results('－', '－', 2025),
        { at: '各年度目標', year: 2025, write: '20台' },
        { at: '年度目標実績値', year: 2025, write: '3台' },
        { at: '評価', year: 2025, write: '○' },
      ],
      hits: [
        {
          cell: 'D22',
          says: '評価は「○」ですが、実績「3台」は目標「20台」の15%です。',
          variant: 'good',
        },
      ],
    },
    {
      name: '半分にわずかに届かないのに○',
      change: [...results(59, 0), { at: '評価', year: 2024, write: '○' }],
      hits: [
        {
          cell: 'C22',
          says: '評価は「○」ですが、実績「59」は目標「120」の49%です。',
          variant: 'good',
        },
      ],
    },
    {
      name: '目標にちょうど届いているのに△',
      change: [
        ...results(120, 0),
        { at: '評価', year: 2024, write: '△' },
        { at: '課題', year: 2024, write: '準備に時間がかかった。' },
      ],
      hits: [
        {
          cell: 'C22',
          says: '評価は「△」ですが、実績「120」は目標「120」以上です（100%）。',
          variant: 'poor',
        },
      ],
    },
    {
      name: '基準を上げてあり、8割では○とつり合わない',
      state: { options: { K704: { short: 90 } } },
      change: [...results(96, 0), { at: '評価', year: 2024, write: '○' }],
      hits: [
        {
          cell: 'C22',
          says: '評価は「○」ですが、実績「96」は目標「120」の80%です。',
          variant: 'good',
        },
      ],
    },
  ],
};
