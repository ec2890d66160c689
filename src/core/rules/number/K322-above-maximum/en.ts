import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'More than the maximum',
  why: 'With a score above its maximum neither the total nor the rating can be compared.',
  remedy: 'Correct the score, or the maximum if that is the one that is wrong.',
  messages: { '': '“{text}” in {cell} on {sheet} is above the maximum, {maximum}.' },
  evidence: { '': 'The maximum of “{label}” is {maximum}.' },
};
