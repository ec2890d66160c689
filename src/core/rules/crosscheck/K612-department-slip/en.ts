import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A slip in a department field',
  why: 'Characters that look alike (庁内, 府内) escape the eye and are published as they are.',
  remedy: 'Write the right word.',
  messages: { '': 'Is “{wrong}” meant to be “{right}”?' },
  evidence: { '': 'The cell says “{text}”.' },
};
