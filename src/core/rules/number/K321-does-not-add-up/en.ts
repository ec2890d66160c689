import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The figures do not add up',
  why: 'When a total or a difference does not come out, the reader cannot tell which figure is right.',
  remedy: 'Compare the cell with the related ones and correct the one that is wrong.',
  messages: {
    sum: '“{text}” in {cell} on {sheet} is not the sum of its parts, {wanted}.',
    'sum-part':
      'With “{text}” in {cell} on {sheet} the parts do not make {result} of “{resultLabel}”. With {wanted} they would.',
    difference: '“{text}” in {cell} on {sheet} is not the difference, {wanted}.',
    'difference-part':
      'Reckoned from “{text}” in {cell} on {sheet}, “{resultLabel}” is not {result}. With {wanted} it would be.',
    product: '“{text}” in {cell} on {sheet} is not the product, {wanted}.',
    'product-part':
      'Reckoned from “{text}” in {cell} on {sheet}, “{resultLabel}” is not {result}. With {wanted} it would be.',
    'per-hour': '“{text}” in {cell} on {sheet} is not the hours that minutes and cases make, {wanted}.',
    'per-hour-part':
      'The hours reckoned from “{text}” in {cell} on {sheet} are not {result} of “{resultLabel}”. With {wanted} they would be.',
    percent: '“{text}” in {cell} on {sheet} is not the share that was computed, {wanted}.',
    'percent-part':
      'The share computed from “{text}” in {cell} on {sheet} is not {result} of “{resultLabel}”. With {wanted} it would be.',
  },
  evidence: { '': 'It is reckoned from {parts}. On other 個票, or in other columns, it comes out.' },
};
