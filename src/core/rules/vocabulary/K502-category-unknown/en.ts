import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A category that the plan does not have',
  why: 'The reform sheet is missing from every list and total by category.',
  remedy: 'Choose one of the plan’s categories.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is not a category of the plan.',
    near: '“{text}” in {cell} on {sheet} is not a category of the plan. Is “{near}” meant?',
    'other-level':
      '“{text}” in {cell} on {sheet} is a pillar, not a category. Please check whether the two were swapped.',
  },
  evidence: { '': 'The plan’s categories: {choices}' },
};
