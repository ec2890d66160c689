import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Two reform sheets have the same rank',
  why: 'With two items of one rank nobody can say which one goes first.',
  remedy: 'Find out which rank is right and correct the other. If both may have it, choose Ignore.',
  messages: { '': 'Rank “{text}” is also that of {otherSheet} {otherCell}.' },
  evidence: {
    '': 'Both {cell} on {sheet} and {otherCell} on {otherSheet} (“{otherName}”) say “{text}”; the others differ.',
  },
};
