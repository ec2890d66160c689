import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A gross amount seems to stand for the effect',
  why: 'The effect is what the item adds or saves. With whole sales, budgets or balances the total is many times the real effect.',
  remedy:
    'Write the difference to not doing it, and move the gross amount to the remarks. If it is a difference, say so there (差額, 増収分).',
  messages: {
    '': 'Seems to be a gross amount, not a change (“{text}”): the remarks say “{words}”.',
    hours: 'Seems to be all the hours, not those saved (“{text}”): the remarks say “{words}”.',
    growth: 'Seems to be a gross amount (“{text}”): it grows by {percent}% as the remarks say, “{words}”.',
  },
  evidence: {
    '': 'The remark says “{words}”. From year to year the amounts hardly change.',
    hours: 'The remark says “{words}”. From year to year the hours hardly change.',
    growth: 'The remarks say “{words}”. The whole amount seems to be entered, not what it grew by.',
  },
  options: {
    change: {
      label: 'Up to what change between years it counts as gross',
      reason: 'An effect grows with the item; a gross amount moves little from year to year.',
    },
  },
};
