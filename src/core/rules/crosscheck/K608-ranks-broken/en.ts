import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Ranks are missing or repeated',
  why: 'With two items of one rank nobody can say which one goes first.',
  remedy:
    'Correct one of two equal ranks. Items grouped as ①②③, and one item of several sections, may share a rank. Missing ranks are all right if the items were dropped or the list is an excerpt.',
  messages: {
    '': 'Priorities of {department} are missing: {missing}.',
    twice: 'Priority “{text}” is also that of {otherCell} “{otherName}” in the same department.',
  },
  evidence: {
    '': 'Ranks of {department} from 1 to the highest that are not in the index: {missing}.',
    twice: 'Both {cell} and {otherCell} say “{text}”, and they are not one group (“{name}” and “{otherName}”).',
  },
};
