import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A placeholder is left in results or indicators',
  why: 'Placeholders must not be published.',
  remedy: 'Write the words or figures that are meant.',
  messages: { '': 'A stand-in, “{found}”, is left in {label}.' },
  evidence: {
    '': 'The cell says “{text}”.',
  },
};
