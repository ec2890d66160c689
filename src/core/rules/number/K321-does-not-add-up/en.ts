import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The figures do not add up',
  why: 'When a total or a difference does not come out, the reader cannot tell which figure is right.',
  remedy: 'Compare the cell with the related ones and correct the one that is wrong.',
  messages: {
    sum: 'Not the sum of its parts, {wanted} (“{text}”).',
    'sum-part': 'The parts do not make {result} of “{resultLabel}” (“{text}”). With {wanted} they would.',
    difference: 'Not the difference, {wanted} (“{text}”).',
    'difference-part': 'Does not make {result} of “{resultLabel}” (“{text}”). With {wanted} it would.',
    product: 'Not the product, {wanted} (“{text}”).',
    'product-part': 'Does not make {result} of “{resultLabel}” (“{text}”). With {wanted} it would.',
    'per-hour': 'Not the hours that minutes and cases make, {wanted} (“{text}”).',
    'per-hour-part': 'Does not make the hours {result} of “{resultLabel}” (“{text}”). With {wanted} it would.',
    percent: 'Not the share as computed, {wanted} (“{text}”).',
    'percent-part': 'Does not make the share {result} of “{resultLabel}” (“{text}”). With {wanted} it would.',
    formula: 'By the form’s formula it would be {wanted} (“{text}”).',
    'formula-part':
      'Does not make {result} of “{resultLabel}” (“{text}”). With {wanted} the form’s formula would hold.',
  },
  evidence: {
    '': 'It is reckoned from {parts}. On other 個票, or in other columns, it comes out.',
    formula: 'It is reckoned from {parts}. On the blank form this cell is a formula.',
    'formula-part': 'It is reckoned from {parts}, by a formula of the blank form.',
  },
};
