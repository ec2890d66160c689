import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An amount per unit where the total belongs',
  why: 'Amounts per person or per place do not add up to a total. The cell is left out of the totals.',
  remedy: 'Write the total, multiplied by the number of people or places, and the amount per unit in the remarks.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is an amount “{per}”. Please write the total.',
    product: '“{text}” in {cell} on {sheet} is a product that was not worked out. Please write the total it gives.',
  },
  evidence: { '': 'The field “{label}” asks for the total.' },
};
