import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'すべて配点以内', baseline: 'facilities' },
    { name: 'ちょうど配点', baseline: 'facilities', change: [{ at: 'C21', write: 20 }] },
    {
      name: '配点の欄が空欄',
      baseline: 'facilities',
      change: [
        { at: 'B21', write: null },
        { at: 'C21', write: 21 },
      ],
    },
    { name: '配点のない様式' },
    { name: '配点のない表の大きな数', baseline: 'facilities', change: [{ at: 'D6', write: 3400 }] },
  ],
  reject: [
    {
      name: '配点を1点超えた',
      baseline: 'facilities',
      change: [{ at: 'C21', write: 21 }],
      hits: [{ cell: 'C21', says: '配点（満点）の 20 を超えています（「21」）。' }],
      also: ['K321'],
    },
    {
      name: '市の採点が配点を超えた',
      baseline: 'facilities',
      change: [{ sheet: '施設3', at: 'D23', write: 83 }],
      hits: [{ cell: '施設3!D23', says: '配点（満点）の 50 を超えています（「83」）。' }],
      also: ['K321'],
    },
    {
      name: '合計が満点を超えた',
      baseline: 'facilities',
      change: [{ at: 'C24', write: 180 }],
      hits: [{ cell: 'C24', says: '配点（満点）の 100 を超えています（「180」）。' }],
      also: ['K321'],
    },
  ],
};
