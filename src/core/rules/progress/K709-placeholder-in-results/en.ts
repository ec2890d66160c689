import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A placeholder is left in results or indicators',
  why: 'Placeholders must not be published.',
  remedy: 'Write the words or figures that are meant.',
  messages: {
    '': '{sheet} {cell} “{label}” still holds the placeholder “{found}”.',
  },
  evidence: {
    '': 'The cell says “{text}”.',
  },
};
