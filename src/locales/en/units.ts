import type { OptionUnit } from '../../core/rules/option';

export const units: Readonly<Record<OptionUnit, string>> = {
  times: 'times',
  thousandYen: '千円',
  percent: '%',
  characters: 'characters',
  rows: 'rows',
  fields: 'fields',
  sheets: 'sheets',
  years: 'years',
};
