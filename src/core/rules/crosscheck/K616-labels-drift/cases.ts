import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'すべての個票の見出しが同じ' },
    {
      name: '「令和6年度計画」と「令和6年度」の違い',
      change: [
        { at: 'C12', write: '令和6年度' },
        { at: 'D12', write: '令和7年度' },
        { at: 'E12', write: '令和8年度' },
      ],
    },
    {
      name: '「○年度実績」と「○年度実績（見込み）」の違い',
      baseline: 'pairs',
      change: [
        { copy: '管理票01', as: '管理票03' },
        { copy: '管理票02', as: '管理票04' },
        { sheet: '管理票03', at: 'A9', write: '令和5年度実績' },
        { sheet: '管理票04', at: 'A9', write: '令和5年度実績' },
        { sheet: '管理票03', at: '担当課', write: '企画課' },
        { sheet: '管理票04', at: '担当課', write: '税務課' },
      ],
    },
    { name: '1枚だけの違いは、そのシートの誤りとして扱う', change: [{ at: 'B8', write: '現状及び課題認識' }] },
    {
      name: '2枚だけの見出しだが、「設定」で3枚からとしている',
      state: { options: { K616: { sheets: 3 } } },
      change: [
        { sheet: '個票02', insertRow: 8, cells: [null, '前のプランでの評価', '計画どおり'] },
        { sheet: '個票03', insertRow: 8, cells: [null, '前のプランでの評価', '新規の取組'] },
      ],
    },
  ],
  reject: [
    {
      name: '3枚だけにある見出しで、「設定」で3枚からとしている',
      state: { options: { K616: { sheets: 3 } } },
      change: [
        { copy: '個票02', as: '個票04' },
        { sheet: '個票04', at: '主たる所管部署', write: '福祉部子育て課' },
        { sheet: '個票01', insertRow: 8, cells: [null, '前のプランでの評価', '計画どおり'] },
        { sheet: '個票02', insertRow: 8, cells: [null, '前のプランでの評価', '計画どおり'] },
        { sheet: '個票03', insertRow: 8, cells: [null, '前のプランでの評価', '新規の取組'] },
      ],
      hits: [
        {
          cell: 'B8',
          says: 'この見出し「前のプランでの評価」は3枚だけにあり、ほかの1枚にはありません。',
          variant: 'new',
        },
      ],
      also: ['K605', 'K609', 'K613'],
    },
    {
      name: '前の様式の見出しが混じっている',
      change: [
        { copy: '個票02', as: '個票04' },
        { sheet: '個票04', at: '主たる所管部署', write: '福祉部子育て課' },
        { sheet: '個票03', at: 'B8', write: '現状及び課題認識' },
        { sheet: '個票04', at: 'B8', write: '現状及び課題認識' },
      ],
      hits: [
        {
          cell: '個票03!B8',
          says: '見出しが2枚では「現状及び課題認識」となっています。ほかの2枚では「プラン策定時の現状及び課題認識」です。',
          variant: 'changed',
        },
      ],
      also: ['K605', 'K609', 'K613'],
    },
    {
      name: '2枚だけにある見出し',
      change: [
        { sheet: '個票02', insertRow: 8, cells: [null, '前のプランでの評価', '計画どおり'] },
        { sheet: '個票03', insertRow: 8, cells: [null, '前のプランでの評価', '新規の取組'] },
      ],
      hits: [
        {
          cell: '個票02!B8',
          says: 'この見出し「前のプランでの評価」は2枚だけにあり、ほかの1枚にはありません。',
          variant: 'new',
        },
      ],
    },
    {
      name: '見出しが別の言葉に変わっている',
      change: [
        { sheet: '個票02', at: 'B9', write: '事業の中身' },
        { sheet: '個票03', at: 'B9', write: '事業の中身' },
      ],
      hits: [
        {
          cell: '個票02!B9',
          says: '見出し「取組の方向性、内容」が、2枚では「事業の中身」に変わっています。',
          variant: 'replaced',
        },
      ],
    },
  ],
};
