import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度計画と目標が記入されている' },
    {
      name: '目標が最後の年度だけにある',
      change: [
        { at: '各年度目標', year: 2024, write: null },
        { at: '各年度目標', year: 2025, write: null },
      ],
    },
    {
      name: '目標がないことを「－」で示している',
      change: [
        { at: '各年度目標', year: 2024, write: '－' },
        { at: '各年度目標', year: 2025, write: '－' },
        { at: '各年度目標', year: 2026, write: '－' },
      ],
    },
    {
      name: '目標を「未定」としている（別の指摘 K205 で扱う）',
      change: [
        { at: '各年度目標', year: 2024, write: '未定' },
        { at: '各年度目標', year: 2025, write: null },
        { at: '各年度目標', year: 2026, write: null },
      ],
    },
    {
      name: '計算されていない数式の欄は、空欄とは言えない',
      change: [
        { at: 'C15', write: null },
        { at: 'D15', write: null, uncalculated: '=C15' },
        { at: 'E15', write: null },
      ],
    },
  ],
  reject: [
    {
      name: '目標がどの年度も空欄',
      change: [
        { at: '各年度目標', year: 2024, write: null },
        { at: '各年度目標', year: 2025, write: null },
        { at: '各年度目標', year: 2026, write: null },
      ],
      hits: [{ cell: 'C15', says: '年度計画はありますが、「各年度目標」がどの年度も空欄です。' }],
    },
    {
      name: '目標が空白だけ',
      change: [
        { sheet: '個票02', at: '各年度目標', year: 2024, write: '　' },
        { sheet: '個票02', at: '各年度目標', year: 2025, write: ' ' },
        { sheet: '個票02', at: '各年度目標', year: 2026, write: null },
      ],
      hits: [{ cell: '個票02!C14', says: '年度計画はありますが、「各年度目標」がどの年度も空欄です。' }],
    },
    {
      name: '計画が1つの年度だけで、目標がない',
      change: [
        { sheet: '個票03', at: 'D13', write: null },
        { sheet: '個票03', at: 'E13', write: null },
        { sheet: '個票03', at: '各年度目標', year: 2024, write: null },
        { sheet: '個票03', at: '各年度目標', year: 2025, write: null },
        { sheet: '個票03', at: '各年度目標', year: 2026, write: null },
      ],
      hits: [{ cell: '個票03!C14', says: '年度計画はありますが、「各年度目標」がどの年度も空欄です。' }],
    },
  ],
};
