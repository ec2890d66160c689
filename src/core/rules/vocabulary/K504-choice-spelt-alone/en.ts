import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Spelt slightly differently from the other reform sheets',
  why: 'One character is enough to be counted as something else in lists and totals.',
  remedy: 'If the same is meant, spell it as the others do. Otherwise choose Ignore.',
  messages: { '': 'Other sheets say “{near}”; here it is “{text}”.' },
  evidence: { '': '“{near}” stands on {many} reform sheets or more, “{text}” on this one only.' },
  options: {
    many: {
      label: 'Sheets that must share a spelling',
      reason: 'Two sheets are too few to say which spelling is right.',
    },
  },
};
