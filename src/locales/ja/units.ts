import type { OptionUnit } from '../../core/rules/option';

/** What the options of rules are counted in, behind the number. */
export const units: Readonly<Record<OptionUnit, string>> = {
  times: '倍',
  thousandYen: '千円',
  percent: '％',
  characters: '文字',
  rows: '行',
  fields: '欄',
  sheets: '枚',
  years: '年',
};
