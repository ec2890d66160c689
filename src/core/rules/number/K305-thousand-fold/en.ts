import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The amount is out of scale with the other years',
  why: 'Yen written in a 千円 field make the total wrong a thousand-fold.',
  remedy: 'If it was written in yen, convert it to 千円. If it is right, choose Ignore.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is about {times} times the other years. Was it written in yen (in 千円: {thousands})?',
  },
  evidence: { '': 'The label is “{label}”. The other years in the row are about one in {times} of it.' },
  options: {
    least: {
      label: 'From how many times the other years',
      reason: 'Mixing 円 and 千円 makes a thousand-fold; 300 leaves room for change from year to year.',
    },
    most: {
      label: 'Up to how many times the other years',
      reason: 'Much more than a thousand-fold is no slip of the unit.',
    },
    large: {
      label: 'Smallest amount to report',
      reason: 'A small amount written in yen cannot be told from one in 千円.',
    },
  },
};
