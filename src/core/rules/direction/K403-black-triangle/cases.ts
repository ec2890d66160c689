import type { RuleCases } from '../../rule-case';

const HOURS = '業務量削減目標値（時間）';

export const cases: RuleCases = {
  accept: [
    { name: '△で書かれている', change: [{ at: HOURS, year: 2024, write: '△120' }] },
    {
      name: '△と▲が混じっている（K307で知らせる）',
      change: [
        { at: HOURS, year: 2024, write: '△120' },
        { at: HOURS, year: 2025, write: '▲120' },
      ],
    },
    { name: 'マイナスがない' },
    { name: '文の欄の▲は対象にしない', change: [{ at: '各年度目標', year: 2024, write: '経費▲10%' }] },
  ],
  reject: [
    {
      name: '▲の数値',
      change: [{ at: HOURS, year: 2024, write: '▲120' }],
      hits: [
        {
          cell: 'C16',
          says: '▲で書かれています（「▲120」）。△にそろえると読みやすくなります。',
          fix: { C16: -120 },
        },
      ],
    },
    {
      name: '説明のついた▲は、符号だけ直す',
      change: [{ at: HOURS, year: 2024, write: '▲120時間（準備）' }],
      hits: [
        {
          cell: 'C16',
          says: '▲で書かれています（「▲120時間（準備）」）。△にそろえると読みやすくなります。',
          fix: { C16: '△120時間（準備）' },
        },
      ],
    },
    {
      name: '2つの欄が▲なら、まとめて直す',
      change: [
        { at: HOURS, year: 2024, write: '▲120' },
        { at: HOURS, year: 2025, write: '▲240' },
      ],
      hits: [
        {
          cell: 'C16',
          says: '▲で書かれています（「▲120」）。△にそろえると読みやすくなります。',
          fix: { C16: -120, D16: -240 },
        },
      ],
    },
  ],
};
