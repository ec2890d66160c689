import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Full-width digits or signs',
  why: 'As full-width text the cell may be left out of sums.',
  remedy: 'Make it a number.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is full-width text. As the number {number} (shown as {shownAs}) it can be added up.',
    plain: '“{text}” in {cell} on {sheet} is full-width text. As the number {number} it can be added up.',
  },
  evidence: { '': 'The cell holds the full-width text “{text}”, not a number.' },
};
