import type { CellChange, RuleCases } from '../../rule-case';

/** 実績 of a year, whole but for its 評価. */
const REPORTED: readonly CellChange[] = [
  { at: '年度目標実績値', year: 2024, write: '仕様書を作り、3社から意見を聞いた。' },
  { at: '業務量削減実績値（時間）', year: 2024, write: 80 },
  { at: '財政効果実績額（千円）', year: 2024, write: 0 },
];

export const cases: RuleCases = {
  accept: [
    {
      name: '課題が書かれている',
      change: [
        ...REPORTED,
        { at: '評価', year: 2024, write: '△' },
        { at: '課題', year: 2024, write: '事業者の選定に時間がかかった。' },
      ],
    },
    { name: '計画どおり進んだ', change: [...REPORTED, { at: '評価', year: 2024, write: '○' }] },
    { name: '課題の欄がない様式', baseline: 'pairs' },
    {
      name: '改善点だけが書かれている',
      change: [
        ...REPORTED,
        { at: '評価', year: 2024, write: '△' },
        { at: '次年度に向けた改善点', year: 2024, write: '仕様を早めに固める。' },
      ],
    },
    {
      name: '課題を書かない個票がほかにもある',
      baseline: 'facilities',
      change: [
        { at: 'B25', write: 'C' },
        { at: 'B26', write: null },
        { sheet: '施設2', at: 'B26', write: null },
      ],
    },
  ],
  reject: [
    {
      name: '△なのに、課題も改善点も空欄',
      change: [...REPORTED, { at: '評価', year: 2024, write: '△' }],
      hits: [{ cell: 'C23', says: '「課題」（令和6年度）が空欄です。評価は「△」です。' }],
    },
    {
      name: '▲なのに、課題も改善点も空白だけ',
      change: [
        ...REPORTED,
        { at: '評価', year: 2024, write: '▲' },
        { at: '課題', year: 2024, write: '　' },
        { at: '次年度に向けた改善点', year: 2024, write: ' ' },
      ],
      hits: [{ cell: 'C23', says: '「課題」（令和6年度）が空欄です。評価は「▲」です。' }],
    },
    {
      name: '課題を「－」としている',
      change: [...REPORTED, { at: '評価', year: 2024, write: '△' }, { at: '課題', year: 2024, write: '－' }],
      hits: [{ cell: 'C23', says: '「課題」（令和6年度）は「－」だけです。評価は「△」です。', variant: 'none' }],
    },
  ],
};
