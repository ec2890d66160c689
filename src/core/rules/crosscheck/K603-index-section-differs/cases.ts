import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';
const ORGANISATION = '組織一覧及び提案状況';

export const cases: RuleCases = {
  accept: [
    { name: '部が付いていてもいなくても、同じ部署とみなす' },
    {
      name: '空白や「・」だけの違いは、同じ部署とみなす',
      change: [
        { sheet: ORGANISATION, at: 'B8', write: 'こども・若者課' },
        { sheet: '個票02', at: '関係部署', write: null },
        { sheet: '個票02', at: '主たる所管部署', write: '福祉部 こども若者課' },
        { sheet: INDEX, at: 'B6', write: '02福祉部' },
        { sheet: INDEX, at: 'E6', write: 'こども・若者課' },
        { sheet: ORGANISATION, at: 'C7', write: 0 },
        { sheet: ORGANISATION, at: 'C8', write: 1 },
      ],
    },
    {
      name: '個票に複数の部署があり、先頭が一覧と同じ',
      change: [{ at: '主たる所管部署', write: '総務部契約課、総務部管財課' }],
    },
    { name: '部署の列がない一覧', change: [{ sheet: INDEX, at: 'E3', write: 'メモ' }] },
  ],
  reject: [
    {
      name: '一覧では別の課になっている',
      change: [{ sheet: INDEX, at: 'E4', write: '管財課' }],
      hits: [
        {
          cell: 'C6',
          says: '一覧と違います。個票の「主たる所管部署」は「総務部契約課」、一覧（E4）は「管財課」です。',
          fix: { [`${INDEX}!E4`]: '契約課' },
        },
      ],
    },
    {
      name: '一覧の部署名が途中で切れている',
      change: [
        { sheet: ORGANISATION, at: 'B5', write: '契約・検査課' },
        { at: '主たる所管部署', write: '総務部契約・検査課' },
        { sheet: INDEX, at: 'E4', write: '契約・検' },
      ],
      hits: [
        {
          cell: 'C6',
          says: '部署名が途中で切れているようです。一覧（E4）は「契約・検」、個票は「総務部契約・検査課」です。',
          variant: 'truncated',
          fix: { [`${INDEX}!E4`]: '契約・検査課' },
        },
      ],
    },
    {
      name: '委員会と、その事務局',
      change: [
        { sheet: ORGANISATION, at: 'B5', write: '農業委員会' },
        { at: '主たる所管部署', write: '農業委員会事務局' },
        { sheet: INDEX, at: 'E4', write: '農業委員会' },
      ],
      hits: [
        {
          cell: 'C6',
          says: '部署の書き方が違います。個票は「農業委員会事務局」、一覧（E4）は「農業委員会」です。',
          variant: 'longer',
          severity: 'info',
          fix: { [`${INDEX}!E4`]: '農業委員会事務局' },
        },
      ],
    },
    {
      name: '一覧の部署が、個票では2番目に書かれている',
      change: [{ at: '主たる所管部署', write: '総務部管財課、総務部契約課' }],
      hits: [
        {
          cell: 'C6',
          says: '一覧（E4）の「契約課」が、個票では先頭の部署ではありません。',
          variant: 'second',
          severity: 'info',
          fix: { [`${INDEX}!E4`]: '管財課' },
        },
      ],
    },
    {
      name: '個票の部署が空欄',
      change: [{ at: '主たる所管部署', write: null }],
      hits: [
        {
          cell: 'C6',
          says: '「主たる所管部署」が空欄です。一覧（E4）では「契約課」です。',
          variant: 'blank',
          severity: 'info',
          fix: { C6: '契約課' },
        },
      ],
    },
    {
      name: '一覧の部署が空欄',
      change: [{ sheet: INDEX, at: 'E4', write: null }],
      hits: [
        {
          cell: 'C6',
          says: '一覧（E4）が空欄です。個票の「主たる所管部署」は「総務部契約課」です。',
          variant: 'index-blank',
          severity: 'info',
          fix: { [`${INDEX}!E4`]: '契約課' },
        },
      ],
    },
  ],
};
