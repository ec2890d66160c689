import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A number and a note in one cell',
  why: 'With a note the cell is text and left out of sums.',
  remedy: 'Leave the number and move the note to the remarks.',
  messages: { '': 'Number and note in one cell (“{text}”). Please move the note to the remarks.' },
  evidence: { '': 'Beside the number {number} the cell says “{note}”.' },
};
