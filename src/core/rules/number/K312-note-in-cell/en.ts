import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A number and a note in one cell',
  why: 'With a note the cell is text and left out of sums.',
  remedy: 'Leave the number and move the note to the remarks.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is text because of its note. Please leave the number {number} and move “{note}” to the remarks.',
  },
  evidence: { '': 'Beside the number {number} the cell says “{note}”.' },
};
