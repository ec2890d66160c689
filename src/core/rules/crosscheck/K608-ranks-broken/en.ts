import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Ranks are missing or repeated',
  why: 'With two items of one rank nobody can say which one goes first.',
  remedy:
    'Correct one of two equal ranks. Items grouped as ①②③, and one item of several sections, may share a rank. Missing ranks are all right if the items were dropped or the list is an excerpt.',
  messages: {
    '': 'Among the ranks of “{department}” in {sheet}, {missing} are missing.',
    twice:
      'The rank “{text}” of {sheet} {cell} “{name}” is also that of {otherCell} “{otherName}” of the same department.',
  },
  evidence: {
    '': 'These ranks between 1 and the highest of “{department}” are not in the index.',
    twice: '{cell} and {otherCell} are both “{text}”, and they are no group.',
  },
};
