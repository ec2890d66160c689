import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Not a rating mark',
  why: 'Anything but the marks is missing from the counts of ratings.',
  remedy: 'Write the mark alone; explanations belong to the problems or improvements.',
  messages: {
    '': '“{text}” in {cell} on {sheet} cannot be read as a rating mark.',
    legend: '“{text}” in {cell} on {sheet} is not a rating mark. Please use one of {marks}.',
    others:
      '“{text}” in {cell} on {sheet} is no mark of the kind that the other 個票 use ({marks}). Please use the same marks.',
  },
  evidence: {
    others: 'Marks on the other 個票 under “{label}”: {marks}',
    '': 'The field is “{label}”.',
    legend: 'The marks of this form: {marks}',
  },
};
