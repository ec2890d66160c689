import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Page numbers of the index are missing or repeated',
  why: 'Before publishing you see whether the sheet of a missing number was never handed in, or was dropped.',
  remedy:
    'Correct one of two equal numbers. Missing numbers are all right if the items were dropped or the list is an excerpt.',
  messages: {
    '': 'Page numbers are missing: {missing} ({count}).',
    twice: 'Page number “{text}” is also that of {otherCell} “{otherName}”.',
  },
  evidence: {
    '': 'Numbers from 1 to the highest that are not in the index: {missing}.',
    twice: 'Both {cell} and {otherCell} say “{text}” (“{name}” and “{otherName}”).',
  },
};
