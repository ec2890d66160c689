import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Not a rating mark',
  why: 'Anything but the marks is missing from the counts of ratings.',
  remedy: 'Write the mark alone; explanations belong to the problems or improvements.',
  messages: {
    '': 'Cannot be read as a rating (“{text}”).',
    legend: 'Not a rating (“{text}”). Please use one of {marks}.',
    others: 'Not among the ratings of other sheets, {marks} (“{text}”).',
    printed: 'Not an answer of this form (“{text}”). Please choose from {choices}.',
    unchosen: '{label} still shows the printed choices. Please choose one.',
  },
  evidence: {
    others: 'Marks on the other 個票 under “{label}”: {marks}',
    '': 'The field is “{label}”.',
    legend: 'The marks of this form: {marks}',
    printed: 'The form’s choices under “{label}”: {choices}',
    unchosen: 'The form’s choices under “{label}”: {choices}',
  },
};
