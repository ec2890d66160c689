import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The plan names the same tasks as another item’s',
  why: 'Tasks left over from the sheet it was copied from do not say what this item is going to do.',
  remedy:
    'Check that the tasks are this item’s own, and rewrite or remove those that are not. If they are, leave them.',
  messages: {
    '': 'The {count} tasks are all the same as another item’s: {others}.',
    blank: 'The {count} tasks are another item’s, “{task}” without a year: {others}.',
  },
  evidence: { '': 'Words and order of the tasks are the same, the items’ names are not.' },
  options: {
    tasks: {
      label: 'Tasks that a plan must have to be compared',
      reason: 'Short plans (prepare, carry out) are alike on items that have nothing in common.',
    },
    share: {
      label: 'Share of sheets from which on a list of tasks is the form’s own',
      reason: 'What nearly all sheets say was printed on the form, not copied.',
    },
  },
};
