import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: '年度の列がほかの個票と同じ' },
    { name: '「設定」のプラン期間と同じ', state: { planYears: [2024, 2025, 2026] } },
    {
      name: '2枚だけでは、どちらの年度が正しいとも言えない',
      change: [{ remove: '個票03' }, { at: 'E12', write: '令和9年度計画' }, { at: 'E18', write: '令和9年度実績' }],
    },
    { name: 'プラン期間が個票の年度より長い', state: { planYears: [2023, 2024, 2025, 2026, 2027] } },
    {
      name: '4枚のうち3枚が同じ年度だが、「設定」で4枚からとしている',
      state: { options: { K106: { sheets: 4 } } },
      change: [
        { copy: '個票02', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: 'C3', write: '窓口案内の多言語化' },
        { at: 'C12', write: '令和3年度計画' },
        { at: 'D12', write: '令和4年度計画' },
        { at: 'E12', write: '令和5年度計画' },
        { at: 'C18', write: '令和3年度実績' },
        { at: 'D18', write: '令和4年度実績' },
        { at: 'E18', write: '令和5年度実績' },
      ],
    },
    {
      name: '4枚のうち3枚（75％）が同じ年度だが、「設定」で76％からとしている',
      state: { options: { K106: { share: 76 } } },
      change: [
        { copy: '個票02', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: 'C3', write: '窓口案内の多言語化' },
        { at: 'C12', write: '令和3年度計画' },
        { at: 'D12', write: '令和4年度計画' },
        { at: 'E12', write: '令和5年度計画' },
        { at: 'C18', write: '令和3年度実績' },
        { at: 'D18', write: '令和4年度実績' },
        { at: 'E18', write: '令和5年度実績' },
      ],
    },
  ],
  reject: [
    {
      name: '3枚のうち2枚が同じ年度で、「設定」で2枚からとしている',
      state: { options: { K106: { sheets: 2 } } },
      change: [
        { at: 'E12', write: '令和9年度計画' },
        { at: 'E18', write: '令和9年度実績' },
      ],
      hits: [
        {
          cell: 'E12',
          says: 'ほかの個票にない令和9年度の欄があります。',
          variant: 'others',
          severity: 'warning',
        },
      ],
    },
    {
      name: '4枚のうち3枚（75％）が同じ年度で、「設定」で75％からとしている',
      state: { options: { K106: { share: 75 } } },
      change: [
        { copy: '個票02', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: 'C3', write: '窓口案内の多言語化' },
        { at: 'E12', write: '令和9年度計画' },
        { at: 'E18', write: '令和9年度実績' },
      ],
      hits: [
        {
          cell: 'E12',
          says: 'ほかの個票にない令和9年度の欄があります。',
          variant: 'others',
          severity: 'warning',
        },
      ],
    },
    {
      name: '「設定」のプラン期間にない年度の列がある',
      state: { planYears: [2024, 2025] },
      change: [{ remove: '個票02' }, { remove: '個票03' }],
      hits: [{ cell: 'E12', says: '計画期間に含まれない令和8年度の欄があります。' }],
    },
    {
      name: '前の計画の様式を使っている',
      change: [
        { copy: '個票02', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: 'C3', write: '窓口案内の多言語化' },
        { at: 'C12', write: '令和3年度計画' },
        { at: 'D12', write: '令和4年度計画' },
        { at: 'E12', write: '令和5年度計画' },
        { at: 'C18', write: '令和3年度実績' },
        { at: 'D18', write: '令和4年度実績' },
        { at: 'E18', write: '令和5年度実績' },
      ],
      hits: [
        {
          cell: 'C12',
          says: 'ほかの個票にない令和3年度の欄があります。',
          variant: 'others',
          severity: 'warning',
        },
        {
          cell: 'D12',
          says: 'ほかの個票にない令和4年度の欄があります。',
          variant: 'others',
          severity: 'warning',
        },
        {
          cell: 'E12',
          says: 'ほかの個票にない令和5年度の欄があります。',
          variant: 'others',
          severity: 'warning',
        },
      ],
    },
    {
      name: 'プラン期間の前の年度の列がある',
      state: { planYears: [2025, 2026, 2027] },
      change: [{ remove: '個票02' }, { remove: '個票03' }],
      hits: [{ cell: 'C12', says: '計画期間に含まれない令和6年度の欄があります。' }],
    },
  ],
};
