import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [
    { name: '1から続いている' },
    {
      name: '章ごとの番号（1101、1201 など）は、続き番号とみなさない',
      change: [
        { sheet: INDEX, at: 'A4', write: 1101 },
        { sheet: INDEX, at: 'A5', write: 1201 },
        { sheet: INDEX, at: 'A6', write: 2101 },
        { at: 'F2', write: 1101 },
        { sheet: '個票03', at: 'F2', write: 1201 },
        { sheet: '個票02', at: 'F2', write: 2101 },
      ],
    },
    {
      name: '並び順は問わない',
      change: [
        { sheet: INDEX, at: 'A4', write: 3 },
        { sheet: INDEX, at: 'A5', write: 1 },
        { at: 'F2', write: 3 },
        { sheet: '個票03', at: 'F2', write: 1 },
      ],
    },
    { name: 'ページ番号が書かれていない行がある', change: [{ sheet: INDEX, at: 'A5', write: null }] },
  ],
  reject: [
    {
      name: '番号が抜けている',
      change: [
        { sheet: INDEX, at: 'A5', write: 6 },
        { sheet: '個票03', at: 'F2', write: 6 },
      ],
      hits: [
        {
          cell: `${INDEX}!A4`,
          says: 'ページ番号のうち、3～5（3件）がありません。',
          severity: 'info',
        },
      ],
    },
    {
      name: '同じ番号が2行にある',
      change: [
        { sheet: INDEX, at: 'A5', write: 1 },
        { sheet: '個票03', at: 'F2', write: null },
        { sheet: INDEX, at: 'A6', write: null },
      ],
      hits: [
        {
          cell: `${INDEX}!A5`,
          says: 'ページ番号「1」が、A4「入札事務の電子化」と同じです。',
          variant: 'twice',
        },
      ],
    },
    {
      name: '1から始まっていない',
      change: [
        { sheet: INDEX, at: 'A4', write: 4 },
        { at: 'F2', write: 4 },
      ],
      hits: [
        {
          cell: `${INDEX}!A4`,
          says: 'ページ番号のうち、1（1件）がありません。',
          severity: 'info',
        },
      ],
    },
  ],
};
