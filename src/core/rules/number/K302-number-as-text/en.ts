import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A number typed as text',
  why: 'Sums and PivotTables pass over text, and it cannot be seen by looking.',
  remedy: 'Make it a number. A number format shows the △, so it looks the same.',
  messages: {
    '': 'Entered as text (“{text}”). Can become the number {number}, shown as {shownAs}.',
    plain: 'Entered as text (“{text}”). Can become the number {number}.',
    brackets: 'Text in brackets (“{text}”). If negative, write {shownAs}; if a detail, move it to the remarks.',
  },
  evidence: { '': 'The cell holds the text “{text}”, not a number.' },
};
