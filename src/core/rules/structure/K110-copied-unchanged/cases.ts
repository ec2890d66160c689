import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'すべての個票の内容が違う' },
    {
      name: '写したあとで取組名を書き換えている',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '取組項目名', write: '契約書の電子化' },
      ],
    },
  ],
  reject: [
    {
      name: '番号だけを変えた写し',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
      ],
      hits: [{ cell: '個票04!C3' }],
    },
    {
      name: '番号も同じ写し',
      change: [{ copy: '個票01', as: '個票01 (2)' }],
      hits: [{ cell: '個票01 (2)!C3' }],
      also: ['K109'],
    },
  ],
};
