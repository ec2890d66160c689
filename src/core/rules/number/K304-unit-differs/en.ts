import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The unit is not the label’s',
  why: 'Mixing 円 and 千円 makes the total wrong a thousand-fold.',
  remedy: 'Write the number in the label’s unit.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is in “{unit}”, but the label is “{label}”. Please convert it.',
    other: '“{unit}” in “{text}”, {cell} on {sheet}, cannot be converted to the unit of “{label}”. Please check it.',
  },
  evidence: { '': 'The cell says “{unit}”, the label “{label}”.' },
};
