import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An amount per unit where the total belongs',
  why: 'Amounts per person or per place do not add up to a total. The cell is left out of the totals.',
  remedy: 'Write the total, multiplied by the number of people or places, and the amount per unit in the remarks.',
  messages: {
    '': 'A rate {per}, not a total (“{text}”). Please enter the whole.',
    product: 'A product without its result (“{text}”). Please enter the total.',
  },
  evidence: { '': 'The field “{label}” asks for the total.' },
};
