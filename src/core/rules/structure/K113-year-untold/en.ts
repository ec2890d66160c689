import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A heading does not tell its year',
  why: 'A value whose year is not known can be in no year’s total.',
  remedy: 'Begin the heading with its year (令和6年度評価), or write the year into the title or the sheet’s name.',
  messages: {
    '': 'Neither the heading “{text}” nor the title tells its year. Left out of the totals.',
  },
  evidence: { '': 'The headings beside it, the title and the sheet’s name do not settle on one year.' },
};
