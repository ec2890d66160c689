import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Blanks put in for the looks',
  why: 'With blanks between its letters a word is not found by searching or matching.',
  remedy: 'Remove the blanks; alignment settings can spread the letters instead.',
  messages: {
    '': 'Spaces inside (“{text}”). As “{closed}” it can be searched and matched.',
    around: 'Spaces around (“{text}”). Without them it can be searched and matched.',
  },
  evidence: {
    around: 'In the field “{label}” a blank stands before or behind the words.',
    '': 'The field “{label}” has blanks that only set letters apart.',
  },
};
