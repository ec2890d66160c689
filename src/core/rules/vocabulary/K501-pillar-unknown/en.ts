import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A pillar that the plan does not have',
  why: 'The reform sheet is missing from every list and total by pillar.',
  remedy: 'Choose one of the plan’s pillars.',
  messages: {
    '': 'Not one of the plan’s pillars (“{text}”).',
    near: 'Not one of the plan’s pillars (“{text}”). Is “{near}” meant?',
    'other-level': 'A category, not a pillar (“{text}”). Have the two changed places?',
  },
  evidence: { '': 'The plan’s pillars: {choices}' },
};
