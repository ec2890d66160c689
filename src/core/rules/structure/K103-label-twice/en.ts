import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The words of a label stand twice',
  why: 'Only one of them is read as the label. What stands beside the other may be in no list and no total.',
  remedy: 'Remove the one that is not needed, or correct it.',
  messages: {
    '': 'The label “{found}” also stands in {first}. Please keep one.',
    value: 'Says no more than the label, “{found}”. Was {label} left out?',
  },
  evidence: { '': '“{found}” stands in {first} and in {cell}.' },
};
