import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Target and actual have opposite signs',
  why: 'Where △ is used differently in target and actual, nobody can tell whether the aim was met.',
  remedy: 'Find out which sign is right and write both in the same sense.',
  messages: {
    hours:
      'The actual {sheet} {cell} “{text}” has the opposite sign of the target of the same year, {targetCell} “{targetText}”. Did the work move the other way, or is it written differently?',
    effect:
      'The actual {sheet} {cell} “{text}” has the opposite sign of the target of the same year, {targetCell} “{targetText}”. Did the effect go the other way, or is it written differently?',
  },
  evidence: { '': 'The target is {targetCell} “{targetText}”, the actual {cell} “{text}”.' },
};
