import type { RuleCases } from '../../rule-case';
import { LIST, listSheet } from './list';

export const cases: RuleCases = {
  accept: [
    { name: '見出しに年度がある', baseline: 'pairs' },
    {
      name: '評価の見出しに年度がなくても、隣の実績に年度がある',
      baseline: 'pairs',
      change: [{ at: 'A10', write: '評価' }],
    },
    {
      name: '実績の見出しに年度がなくても、前の計画に年度がある',
      baseline: 'pairs',
      change: [{ at: 'A9', write: '実績(見込み)' }],
    },
    {
      name: '見出しに年度がなくても、表題に年度がある',
      baseline: 'pairs',
      change: [
        { at: 'A1', write: '令和5年度　進行管理票' },
        { at: 'A8', write: '計画' },
        { at: 'A9', write: '実績(見込み)' },
      ],
    },
    {
      name: '一覧の表題に年度がある',
      change: [listSheet('令和6年度　取組一覧', ['効果額（千円）', '実績', '評価'])],
      state: { forms: [LIST] },
    },
    {
      name: '一覧の評価の見出しに年度がなくても、左の実績にある',
      change: [listSheet('彩原市　取組一覧', ['令和6年度効果額（千円）', '令和5年度実績', '評価'])],
      state: { forms: [LIST] },
    },
  ],
  reject: [
    {
      name: '計画の見出しに年度がなく、表題にもない',
      baseline: 'pairs',
      change: [{ at: 'A8', write: '計画' }],
      hits: [
        {
          cell: 'A8',
          says: '何年度の「計画」か、見出しからも表題からもわかりません。この値は集計に入りません。',
        },
      ],
    },
    {
      name: '表題に二つの年度がある',
      baseline: 'pairs',
      change: [
        { sheet: '管理票02', at: 'A1', write: '行動計画（令和5年度～令和9年度）　進行管理票' },
        { sheet: '管理票02', at: 'A8', write: '計画' },
      ],
      hits: [
        {
          cell: '管理票02!A8',
          says: '何年度の「計画」か、見出しからも表題からもわかりません。この値は集計に入りません。',
        },
      ],
    },
    {
      name: '一覧の効果額と実績と評価に、年度がどこにもない',
      change: [listSheet('彩原市　取組一覧', ['効果額（千円）', '実績', '評価'])],
      state: { forms: [LIST] },
      hits: (
        [
          ['D2', '効果額（千円）'],
          ['E2', '実績'],
          ['F2', '評価'],
        ] as const
      ).map(([cell, label]) => ({
        cell: `取組一覧!${cell}`,
        says: `何年度の「${label}」か、見出しからも表題からもわかりません。この値は集計に入りません。`,
      })),
    },
  ],
};
