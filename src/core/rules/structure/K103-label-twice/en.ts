import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The words of a label stand twice',
  why: 'Only one of them is read as the label. What stands beside the other may be in no list and no total.',
  remedy: 'Remove the one that is not needed, or correct it.',
  messages: {
    '': '{cell} on {sheet}, “{found}”, is the same label as {first}. Please keep one of them.',
    value: '{cell} on {sheet}, “{label}”, holds the words of a label, “{found}”. Was its content forgotten?',
  },
  evidence: { '': '“{found}” stands in {first} and in {cell}.' },
};
