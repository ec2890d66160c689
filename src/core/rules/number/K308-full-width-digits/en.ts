import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Full-width digits or signs',
  why: 'As full-width text the cell may be left out of sums.',
  remedy: 'Make it a number.',
  messages: {
    '': 'Entered in full-width characters (“{text}”). Can become the number {number}, shown as {shownAs}.',
    plain: 'Entered in full-width characters (“{text}”). Can become the number {number}.',
  },
  evidence: { '': 'The cell holds the full-width text “{text}”, not a number.' },
};
