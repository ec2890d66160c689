import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Target and actual have opposite signs',
  why: 'Where △ is used differently in target and actual, nobody can tell whether the aim was met.',
  remedy: 'Find out which sign is right and write both in the same sense.',
  messages: {
    hours: 'The sign is against the target: result “{text}”, target ({targetCell}) “{targetText}”.',
    effect: 'The sign is against the target: result “{text}”, target ({targetCell}) “{targetText}”.',
  },
  evidence: {
    '': 'The target is {targetCell} “{targetText}”, the result {cell} “{text}”. Whether things went the other way or it is only the sign, the sheet does not tell.',
  },
};
