import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [{ name: '番号が記入されている' }, { name: '文字の番号でもよい', change: [{ at: 'F2', write: 'A-1' }] }],
  reject: [
    { name: '番号が空欄', change: [{ at: 'F2', write: null }], hits: [{ cell: 'F2' }] },
    {
      name: '番号の代わりに「○」が入ったまま',
      change: [{ at: 'F2', write: '○○' }],
      hits: [{ cell: 'F2', variant: 'placeholder' }],
    },
  ],
};
