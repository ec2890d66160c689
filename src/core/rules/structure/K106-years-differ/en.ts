import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Year columns are not those of the plan',
  why: 'With an older form in use, amounts are added up under the wrong years.',
  remedy: 'Check the heading and write the plan’s year. The plan’s period can be changed in Settings.',
  messages: {
    '': 'A column for {year}, which is outside the plan.',
    others: 'A column for {year}, which no other sheet has.',
  },
  evidence: {
    '': 'The heading says “{text}”. The plan’s period comes from Settings or from the form.',
    others: 'The heading says “{text}”. Most reform sheets of this form have other years.',
  },
  options: {
    sheets: {
      label: 'From how many sheets with the same years these are the usual ones',
      reason: 'Two that agree may both be of last year.',
    },
    share: {
      label: 'From what share of sheets with the same years these are the usual ones',
      reason: 'Below two thirds neither kind of years is the usual one.',
    },
  },
};
