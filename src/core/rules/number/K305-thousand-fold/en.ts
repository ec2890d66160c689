import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The amount is out of scale with the other years',
  why: 'Yen written in a 千円 field make the total wrong a thousand-fold.',
  remedy: 'If it was written in yen, convert it to 千円. If it is right, choose Ignore.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is about a thousand times the other years. Was it written in yen (in 千円: {thousands})?',
  },
  evidence: { '': 'The label is “{label}”. The other years in the row are about a thousandth of it.' },
};
