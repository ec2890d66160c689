import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Blanks inside a number',
  why: 'Blanks put in for the looks make the cell text, and sums leave it out.',
  remedy: 'Remove the blanks.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is text because of the blanks between its digits. As the number {number} (shown as {shownAs}) it can be added up.',
    plain:
      '“{text}” in {cell} on {sheet} is text because of the blanks between its digits. As the number {number} it can be added up.',
  },
  evidence: { '': 'The cell holds the text “{text}” with blanks, not a number.' },
};
