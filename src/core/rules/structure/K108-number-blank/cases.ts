import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '番号が記入されている' },
    { name: '文字の番号でもよい', change: [{ at: 'F2', write: 'A-1' }] },
    { name: '番号に枝番が付いている', change: [{ at: 'F2', write: '1-2' }] },
    { name: '丸の中の数字も番号', change: [{ at: 'F2', write: '①' }] },
  ],
  reject: [
    {
      name: '番号が空欄',
      change: [{ at: 'F2', write: null }],
      hits: [{ cell: 'F2', says: '「<項目番号>」が空欄です。' }],
    },
    {
      name: '番号の代わりに「○」が入ったまま',
      change: [{ at: 'F2', write: '○○' }],
      hits: [{ cell: 'F2', says: '「<項目番号>」が「○○」のままです。', variant: 'placeholder' }],
    },
    {
      name: '様式の「<項目番号>」のまま',
      change: [{ at: 'F2', write: '＜　　＞' }],
      hits: [{ cell: 'F2', says: '「<項目番号>」が「＜　　＞」のままです。', variant: 'placeholder' }],
    },
  ],
};
