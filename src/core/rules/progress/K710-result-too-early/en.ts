import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A result of a year that has not begun',
  why: 'A result written one column too far is counted in the wrong year.',
  remedy: 'Move it to the right year. If a new year has begun, correct the current year in the settings.',
  messages: { '': 'Filled in for {year}, which has not begun: {label} (this year is {currentYear}).' },
  evidence: {
    '': 'The cell says “{text}”.',
  },
};
