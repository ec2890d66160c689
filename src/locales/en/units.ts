import type { OptionUnit } from '../../core/rules/option';

export const units: Readonly<Record<OptionUnit, string>> = {
  times: 'times',
  thousandYen: '千円',
  percent: '%',
  characters: 'characters',
  fields: 'fields',
  sheets: 'sheets',
  years: 'years',
};
