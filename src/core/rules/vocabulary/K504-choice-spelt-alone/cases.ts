import { exampleSheets, LEARNED } from '../../learned-example';
import type { RuleCases } from '../../rule-case';

export const cases: RuleCases = {
  accept: [
    { name: 'ほかの個票と同じ表記', baseline: 'pairs' },
    {
      name: '番号が違うものは別のものとみなす',
      baseline: 'pairs',
      change: [
        { copy: '管理票01', as: '管理票03' },
        { sheet: '管理票03', at: 'F1', write: 3 },
        { sheet: '管理票03', at: '具体的な取組', write: '広報紙を電子書籍でも配る。' },
        { copy: '管理票01', as: '管理票04' },
        { sheet: '管理票04', at: 'F1', write: 4 },
        { sheet: '管理票04', at: '具体的な取組', write: '広報紙の配布先を増やす。' },
        { sheet: '管理票02', at: '行動計画の取組項目', write: '②市民ニーズに応じた情報提供' },
      ],
    },
    {
      name: '2枚だけが同じ表記では、どちらが正しいか決めない',
      baseline: 'pairs',
      change: [
        { copy: '管理票01', as: '管理票03' },
        { sheet: '管理票03', at: 'F1', write: 3 },
        { sheet: '管理票03', at: '具体的な取組', write: '広報紙を電子書籍でも配る。' },
        { sheet: '管理票02', at: '行財政改革の体系', write: '1 市民へのアプロチ' },
      ],
    },
    {
      name: '必要な枚数を増やしてあり、3枚では足りない',
      baseline: 'pairs',
      state: { options: { K504: { many: 4 } } },
      change: [
        { copy: '管理票01', as: '管理票03' },
        { sheet: '管理票03', at: 'F1', write: 3 },
        { sheet: '管理票03', at: '具体的な取組', write: '広報紙を電子書籍でも配る。' },
        { copy: '管理票01', as: '管理票04' },
        { sheet: '管理票04', at: 'F1', write: 4 },
        { sheet: '管理票04', at: '具体的な取組', write: '広報紙の配布先を増やす。' },
        { sheet: '管理票02', at: '行財政改革の体系', write: '1 市民へのアプロチ' },
      ],
    },
    {
      name: '様式が選択肢を示していない欄で、ほかの言葉を書いている',
      state: LEARNED,
      change: [...exampleSheets({ 12: ['会計区分', '特別会計'] })],
    },
    {
      name: '様式が選択肢を示していない欄で、英字だけが違う',
      state: LEARNED,
      change: [
        ...exampleSheets({}),
        ...[1, 2, 3, 4, 5].map((at) => ({
          sheet: `点検${at}`,
          at: 'B12',
          write: at === 5 ? '木造一部SRC造' : '木造一部RC造',
        })),
      ],
    },
  ],
  reject: [
    {
      name: '1枚だけ1文字違う',
      baseline: 'pairs',
      change: [
        { copy: '管理票01', as: '管理票03' },
        { sheet: '管理票03', at: 'F1', write: 3 },
        { sheet: '管理票03', at: '具体的な取組', write: '広報紙を電子書籍でも配る。' },
        { copy: '管理票01', as: '管理票04' },
        { sheet: '管理票04', at: 'F1', write: 4 },
        { sheet: '管理票04', at: '具体的な取組', write: '広報紙の配布先を増やす。' },
        { sheet: '管理票02', at: '行財政改革の体系', write: '1 市民へのアプロチ' },
      ],
      hits: [
        {
          cell: '管理票02!B3',
          says: 'ほかの個票では「1 市民へのアプローチ」です。ここでは「1 市民へのアプロチ」となっています。',
          fix: { '管理票02!B3': '1 市民へのアプローチ' },
        },
      ],
    },
    {
      name: '必要な枚数を減らしてあり、2枚の表記にそろえる',
      baseline: 'pairs',
      state: { options: { K504: { many: 2 } } },
      change: [
        { copy: '管理票01', as: '管理票03' },
        { sheet: '管理票03', at: 'F1', write: 3 },
        { sheet: '管理票03', at: '具体的な取組', write: '広報紙を電子書籍でも配る。' },
        { sheet: '管理票02', at: '行財政改革の体系', write: '1 市民へのアプロチ' },
      ],
      hits: [
        {
          cell: '管理票02!B3',
          says: 'ほかの個票では「1 市民へのアプローチ」です。ここでは「1 市民へのアプロチ」となっています。',
          fix: { '管理票02!B3': '1 市民へのアプローチ' },
        },
      ],
    },
    {
      name: '区分の「情報」が「情法」になっている',
      baseline: 'pairs',
      change: [
        { copy: '管理票01', as: '管理票03' },
        { sheet: '管理票03', at: 'F1', write: 3 },
        { sheet: '管理票03', at: '具体的な取組', write: '広報紙を電子書籍でも配る。' },
        { copy: '管理票01', as: '管理票04' },
        { sheet: '管理票04', at: 'F1', write: 4 },
        { sheet: '管理票04', at: '具体的な取組', write: '広報紙の配布先を増やす。' },
        { sheet: '管理票02', at: '取組の区分', write: '(1) わかりやすい情法提供' },
      ],
      hits: [
        {
          cell: '管理票02!B4',
          says: 'ほかの個票では「(1) わかりやすい情報提供」です。ここでは「(1) わかりやすい情法提供」となっています。',
          fix: { '管理票02!B4': '(1) わかりやすい情報提供' },
        },
      ],
    },
    {
      name: '様式が選択肢を示していない欄でも、ほかの個票と1文字違う',
      state: LEARNED,
      change: [...exampleSheets({ 12: ['会計区分', '一搬会計'] })],
      hits: [
        {
          cell: '点検5!B12',
          says: 'ほかの個票では「一般会計」です。ここでは「一搬会計」となっています。',
          fix: { '点検5!B12': '一般会計' },
        },
      ],
    },
  ],
};
