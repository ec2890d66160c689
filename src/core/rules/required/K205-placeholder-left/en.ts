import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Words put in for the time being are still there',
  why: 'They may be published as they are, and nobody can tell whether the target was reached.',
  remedy: 'Write what was decided. If nothing is decided yet, add when it will be.',
  messages: { '': 'A stand-in, “{found}”, is left in {label}.', pending: '{label} still says “{text}”.' },
  evidence: {
    '': 'The cell says “{text}”.',
    pending: 'The cell says nothing but “{text}”.',
  },
};
