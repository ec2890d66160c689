import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A number and a note in one cell',
  why: 'With a note the cell is text and left out of sums.',
  remedy: 'Leave the number and move the note to the remarks.',
  messages: {
    '': 'Number and note in one cell (“{text}”). Please move the note to the remarks.',
    others: 'Number and words in one cell (“{text}”). The other sheets have a number alone.',
  },
  evidence: {
    '': 'Beside the number {number} the cell says “{note}”.',
    others: 'The cell is the text “{note}” and left out of sums. The other sheets have a number alone.',
  },
};
