import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A gross amount seems to stand for the effect',
  why: 'The effect is what the item adds or saves. With whole sales, budgets or balances the total is many times the real effect.',
  remedy:
    'Write the difference to not doing it, and move the gross amount to the remarks. If it is a difference, say so there (差額, 増収分).',
  messages: {
    '': '“{text}” in {cell} on {sheet} seems to be a gross amount: the remark says “{words}”. Please write only what the item adds or saves.',
    growth:
      'From “{text}” in {cell} on {sheet} on, the amounts grow by {percent} % as the remark “{words}” says of the whole. Please write only what the item adds or saves.',
  },
  evidence: { '': 'The remark says “{words}”. From year to year the amounts hardly change.' },
  options: {
    change: {
      label: 'Up to what change between years it counts as gross',
      reason: 'An effect grows with the item; a gross amount moves little from year to year.',
    },
  },
};
