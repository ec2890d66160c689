import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Blanks put in for the looks',
  why: 'With blanks between its letters a word is not found by searching or matching.',
  remedy: 'Remove the blanks; alignment settings can spread the letters instead.',
  messages: { '': '“{text}” in {cell} on {sheet} has blanks between its letters. As “{closed}” it can be found.' },
  evidence: { '': 'The field “{label}” has blanks that only set letters apart.' },
};
