import type { RuleCases } from '../../rule-case';

const INDEX = '取組項目及び優先順位一覧';

export const cases: RuleCases = {
  accept: [{ name: 'すべての行に個票がある' }, { name: '一覧のない様式', baseline: 'pairs' }],
  reject: [
    {
      name: '個票が提出されていない',
      change: [{ remove: '個票03' }],
      hits: [{ cell: `${INDEX}!D5`, variant: 'section' }],
      also: ['K609'],
    },
    {
      name: '部署の列がない一覧',
      change: [{ remove: '個票03' }, { sheet: INDEX, at: 'E3', write: 'メモ' }],
      hits: [{ cell: `${INDEX}!D5` }],
      also: ['K609'],
    },
  ],
};
