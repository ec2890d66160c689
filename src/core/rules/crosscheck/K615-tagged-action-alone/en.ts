import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An item that another plan should have was not found',
  why: 'If the plan named in 【 】 does not list the item, neither plan can follow it.',
  remedy: 'Use one name in both plans, or add the missing sheet. In an excerpt nothing needs to be done.',
  messages: {
    action: 'No sheet for “{text}” is found in “{plan}”.',
    item: 'No item that names “{text}” is found in “{plan}”.',
  },
  evidence: {
    '': 'Names that are nearly the same were looked for too.',
  },
  options: {
    likeness: {
      label: 'How alike two names must be to be one item',
      reason: 'Names that share less than six tenths of their characters are nearly always two items.',
    },
  },
};
