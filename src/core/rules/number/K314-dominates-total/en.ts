import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'One item makes up most of a total',
  why: 'The total is nearly that of one item: what is wrong with it is wrong with the whole plan.',
  remedy:
    'Check unit, digits and whether it is a difference and no gross amount. If it is right, choose Ignore, and name the item wherever the total is shown.',
  messages: {
    hours: 'This one item makes {percent}% of the total of {count}. Please look at number and unit.',
    effect:
      'This one item makes {percent}% of the total of {count}. Please look at digits and unit, and that it is no gross amount.',
  },
  evidence: { '': 'Regardless of △ the row “{label}” makes {percent}% of the total of {count} items.' },
  options: {
    share: {
      label: 'From what share of the total',
      reason:
        'Beyond three quarters the total is hardly more than this one item; half is not unusual for a large source of income.',
    },
    items: {
      label: 'From how many items with amounts',
      reason: 'Of two or three items, one usually has half.',
    },
  },
};
