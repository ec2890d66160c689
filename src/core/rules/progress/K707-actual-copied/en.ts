import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The result reads like the plan',
  why: 'A copied plan does not tell what was done.',
  remedy: 'Write what was really done: when, what, how much.',
  messages: {
    '': 'The result “{passage}” in {sheet} {cell} is the text of the plan in {planCell}.',
  },
  evidence: {
    '': '{planCell} and {cell} are the same but for punctuation and blanks.',
  },
};
