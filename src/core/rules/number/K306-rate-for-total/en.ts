import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An amount per unit where the total belongs',
  why: 'Amounts per person or per place do not add up to a total. The cell is left out of the totals.',
  remedy: 'Write the total, multiplied by the number of people or places, and the amount per unit in the remarks.',
  messages: {
    '': 'A rate {per}, not a total (“{text}”). Please enter the whole.',
    cumulative: 'Cumulative, not of the year alone (“{text}”). Please enter the share of the year.',
    'row-shorter': 'Of a month or so, not of the year (“{text}” and others, {count}). Not added up.',
    'row-each': 'Per person, case or so, not a total (“{text}” and others, {count}). Not added up.',
    'row-cumulative': 'Cumulative, not of the year alone (“{text}” and others, {count}). Not added up.',
    product: 'A product without its result (“{text}”). Please enter the total.',
  },
  evidence: {
    '': 'The field “{label}” asks for the total.',
    'row-shorter': 'So says the label “{label}” or the remark in its row.',
    'row-each': 'So says the label “{label}” or the remark in its row.',
    'row-cumulative':
      'So says the label “{label}” or the remark in its row. Added up, the same would count again and again.',
  },
};
