import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The item number is not filled in',
  why: 'The number leads from the list to the reform sheet, and gives the order.',
  remedy: 'Write the number that the reform office assigned.',
  messages: { '': '{label} is blank.', placeholder: '{label} still says “{text}”.' },
  evidence: {
    '': 'There is no value beside the label “{label}”.',
    placeholder: '“{text}” only shows where the number goes.',
  },
};
