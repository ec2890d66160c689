import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The same plan year after year',
  why: 'If the plan reads the same every year, nobody sees whether anything moved.',
  remedy: 'Add what is to be reached in each year, or what changes. If the work simply goes on, leave it as it is.',
  messages: { '': 'The same words for {count} years, {fromYear} to {toYear}: “{passage}”.' },
  evidence: {
    '': 'Compared: the plans from {fromYear} to {toYear}, blanks left out.',
  },
  options: {
    length: { label: 'Shortest text compared', reason: 'Short words such as 研修実施 naturally come every year.' },
    years: {
      label: 'Years in a row that call for a warning',
      reason: 'Two years may well be one piece of work; after three nobody can tell the progress.',
    },
  },
};
