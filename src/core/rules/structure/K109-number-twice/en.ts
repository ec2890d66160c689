import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Two reform sheets have the same number',
  why: 'With the same number, the list and the totals cannot tell the two apart.',
  remedy: 'Find out which number is right and correct the other.',
  messages: { '': 'Number “{text}” is also that of {otherSheet} {otherCell}.' },
  evidence: { '': 'Both {cell} on {sheet} and {otherCell} on {otherSheet} say “{text}”.' },
};
