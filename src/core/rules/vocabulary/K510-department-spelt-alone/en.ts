import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A section spelt a little differently from the other sheets',
  why: 'With one letter of difference, lists and totals count it as another section.',
  remedy: 'If it is the same section, spell it alike. If it is another one, choose Ignore.',
  messages: { '': 'Other sheets have “{near}”. Here it is “{name}”.' },
  evidence: { '': '{count} sheets have “{near}”; only this one has “{name}”.' },
  options: {
    many: {
      label: 'How many sheets make a name the right one',
      reason: 'With one sheet each nobody can say which name is right.',
    },
  },
};
