import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Blanks inside a number',
  why: 'Blanks put in for the looks make the cell text, and sums leave it out.',
  remedy: 'Remove the blanks.',
  messages: {
    '': 'A space inside makes it text (“{text}”). Can become the number {number}, shown as {shownAs}.',
    plain: 'Text because of a space inside (“{text}”). Can become the number {number}.',
  },
  evidence: { '': 'The cell holds the text “{text}” with blanks, not a number.' },
};
