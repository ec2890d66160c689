import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A result without a target',
  why: 'Without a target nobody can tell whether a result is good, nor how much of it was reached.',
  remedy: 'Fill in the target if there was one. If the effect came unlooked for, say so in the remarks.',
  messages: {
    '': 'A result, though no year has a target: “{text}”.',
    indicator: 'A result of the indicator “{name}”, which has no target: “{text}”.',
  },
  evidence: { '': 'There is a figure of the result, and no target to hold it against.' },
};
