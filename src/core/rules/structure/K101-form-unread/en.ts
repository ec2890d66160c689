import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A sheet looks like a reform sheet but cannot be read',
  why: 'A sheet that cannot be read is in no list and no total, and nobody notices that one item is missing.',
  remedy:
    'Put the missing labels back, or copy the content into a blank form. If it is no reform sheet, choose Ignore.',
  messages: { '': 'Too few labels to be read as “{form}”.' },
  evidence: { '': '{found} of {expected} labels were found. Missing: {missing}' },
};
