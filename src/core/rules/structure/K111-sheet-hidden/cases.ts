import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '個票のシートがすべて表示されている' },
    { name: '個票でないシートは非表示でもよい', change: [{ hide: '組織一覧及び提案状況' }] },
  ],
  reject: [{ name: '個票のシートが非表示', change: [{ hide: '個票02' }], hits: [{ cell: '個票02!A1' }] }],
};
