import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A category that the plan does not have',
  why: 'The reform sheet is missing from every list and total by category.',
  remedy: 'Choose one of the plan’s categories.',
  messages: {
    '': 'Not one of the plan’s categories (“{text}”).',
    near: 'Not one of the plan’s categories (“{text}”). Is “{near}” meant?',
    'other-level': 'A pillar, not a category (“{text}”). Have the two changed places?',
  },
  evidence: { '': 'The plan’s categories: {choices}' },
};
