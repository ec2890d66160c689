import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A result without a target',
  why: 'Without a target nobody can tell whether a result is good, nor how much of it was reached.',
  remedy: 'Fill in the target if there was one. If the effect came unlooked for, say so in the remarks.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is “{label}”, but the targets of all years are blank or none. Please check that no target was left out.',
    indicator:
      '“{text}” in {cell} on {sheet} is a result of the indicator “{name}”, which has no target. Please check that it was not left out.',
  },
  evidence: { '': 'There is a figure of the result, and no target to hold it against.' },
};
