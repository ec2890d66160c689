import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A pillar that the plan does not have',
  why: 'The reform sheet is missing from every list and total by pillar.',
  remedy: 'Choose one of the plan’s pillars.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is not a pillar of the plan.',
    near: '“{text}” in {cell} on {sheet} is not a pillar of the plan. Is “{near}” meant?',
    'other-level':
      '“{text}” in {cell} on {sheet} is a category, not a pillar. Please check whether the two were swapped.',
  },
  evidence: { '': 'The plan’s pillars: {choices}' },
};
