import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'More than the maximum',
  why: 'With a score above its maximum neither the total nor the rating can be compared.',
  remedy: 'Correct the score, or the maximum if that is the one that is wrong.',
  messages: {
    '': 'Above the maximum of {maximum} (“{text}”).',
    range: 'Not between {minimum} and {maximum} (“{text}”).',
  },
  evidence: {
    '': 'The maximum of “{label}” is {maximum}.',
    range: 'The heading says that it is to be from {minimum} to {maximum}.',
  },
};
