import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A heading cannot be read as a year',
  why: 'A column that belongs to no year is left out of the totals.',
  remedy: 'Write a heading that gives the year, such as 令和6年度計画, R6 or 2024年度.',
  messages: { '': 'No year can be read (“{text}”). This column is not added up.' },
  evidence: { '': 'In the row of year headings, only {cell} gives no year.' },
};
