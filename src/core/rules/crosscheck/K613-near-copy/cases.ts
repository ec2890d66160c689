import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'すべての個票の文章が違う' },
    {
      name: '同じ取組名でも、別の課の個票で内容も違う',
      change: [{ sheet: '個票02', at: '取組項目名', write: '入札事務の電子化' }],
    },
    {
      name: '前の年度の個票が残っている',
      change: [
        { copy: '個票01', as: '個票01（前年度）' },
        { sheet: '個票01（前年度）', at: 'C12', write: '令和5年度計画' },
        { sheet: '個票01（前年度）', at: 'D12', write: '令和6年度計画' },
        { sheet: '個票01（前年度）', at: 'E12', write: '令和7年度計画' },
        { sheet: '個票01（前年度）', at: 'C18', write: '令和5年度実績' },
        { sheet: '個票01（前年度）', at: 'D18', write: '令和6年度実績' },
        { sheet: '個票01（前年度）', at: 'E18', write: '令和7年度実績' },
        { sheet: '個票01（前年度）', at: '参考事例等', write: null },
      ],
    },
    {
      name: '文章の一致が、設定した割合に届かない',
      state: { options: { K613: { nearly: 100 } } },
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '主たる所管部署', write: '都市整備部土木課' },
        { sheet: '個票04', at: '参考事例等', write: '県の導入例' },
      ],
    },
    {
      name: '取組名が同じでも、文章の欄が設定した数に足りない',
      state: { options: { K613: { fields: 20 } } },
      change: [
        { copy: '個票03', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: 'C8', write: '会議室の予約を紙の台帳で受け付けており、空きの確認に電話が要る。' },
        { sheet: '個票04', at: 'C9', write: '予約の仕組みを設け、空きの確認から申込みまでを画面で行えるようにする。' },
        { sheet: '個票04', at: 'C11', write: 'すべての会議室を画面で予約できるようにする。' },
      ],
    },
    { name: '計画編と実績編は同じ取組名でよい', baseline: 'halves' },
  ],
  reject: [
    {
      name: '複数の課がほぼ同じ文章で提案している',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '主たる所管部署', write: '都市整備部土木課' },
        { sheet: '個票04', at: '参考事例等', write: '県の導入例' },
      ],
      hits: [
        {
          cell: '個票04!C3',
          says: '文章の93%が、個票01のC3「入札事務の電子化」と同じです。',
          severity: 'info',
        },
      ],
      also: ['K605', 'K609'],
    },
    {
      name: '同じ課の個票を写し、取組名だけを変えている',
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '取組項目名', write: '契約書の電子化' },
      ],
      hits: [
        {
          cell: '個票04!C3',
          says: '取組名のほかは、同じ課の個票01「入札事務の電子化」とまったく同じ文章です。',
          variant: 'name-changed',
        },
      ],
      also: ['K605', 'K609'],
    },
    {
      name: '同じ課の個票を写し、取組名だけを変え忘れている',
      change: [
        { copy: '個票03', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: 'C8', write: '会議室の予約を紙の台帳で受け付けており、空きの確認に電話が要る。' },
        { sheet: '個票04', at: 'C9', write: '予約の仕組みを設け、空きの確認から申込みまでを画面で行えるようにする。' },
        { sheet: '個票04', at: 'C11', write: 'すべての会議室を画面で予約できるようにする。' },
      ],
      hits: [
        {
          cell: '個票04!C3',
          says: '取組名が、同じ課の個票03のC3と同じです。写したときのままではありませんか。',
          variant: 'name-kept',
        },
      ],
      also: ['K605', 'K609'],
    },
    {
      name: '割合と欄の数を下げてあり、半分ほど同じ文章もお知らせする',
      state: { options: { K613: { nearly: 50, fields: 2 } } },
      change: [
        { copy: '個票01', as: '個票04' },
        { sheet: '個票04', at: 'F2', write: 4 },
        { sheet: '個票04', at: '主たる所管部署', write: '都市整備部土木課' },
        { sheet: '個票04', at: 'C8', write: '入札の書類を郵便で受け取り、開封と確認に多くの人手をかけている。' },
      ],
      hits: [
        {
          cell: '個票04!C3',
          says: '文章の52%が、個票01のC3「入札事務の電子化」と同じです。',
          severity: 'info',
        },
      ],
      also: ['K605', 'K609'],
    },
    {
      name: 'ほかはすべて違う取組名なのに、別の課と同じ',
      baseline: 'facilities',
      change: [{ sheet: '施設6', at: 'D2', write: '北公民館' }],
      hits: [
        {
          cell: '施設6!D2',
          variant: 'name-alone',
          says: '取組名が、別の課の施設1のD2と同じです。写したときのままではありませんか。',
        },
      ],
    },
  ],
};
