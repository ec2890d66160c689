import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An amount stands alone in the remarks',
  why: 'What stands in the remarks is in no year’s total: a figure typed one column too far right is simply lost.',
  remedy: 'If it belongs to a year, move it to that column. If it explains something, add what it is.',
  messages: {
    '': 'The remarks in {cell} on {sheet} say “{text}” and nothing else, and the last year of the row has no figure. Please check whether it belongs there.',
  },
  evidence: { '': 'The remarks say “{text}” alone; it is in no total.' },
};
