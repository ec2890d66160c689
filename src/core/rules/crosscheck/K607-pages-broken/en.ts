import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Page numbers of the index are missing or repeated',
  why: 'Before publishing you see whether the sheet of a missing number was never handed in, or was dropped.',
  remedy:
    'Correct one of two equal numbers. Missing numbers are all right if the items were dropped or the list is an excerpt.',
  messages: {
    '': 'In {sheet} the page numbers {missing} ({count} in all) are missing.',
    twice: 'The page number “{text}” of {sheet} {cell} “{name}” is also that of {otherCell} “{otherName}”.',
  },
  evidence: {
    '': 'These numbers between 1 and the highest are not in the index.',
    twice: '{cell} and {otherCell} are both “{text}”.',
  },
};
