import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A number typed as text',
  why: 'Sums and PivotTables pass over text, and it cannot be seen by looking.',
  remedy: 'Make it a number. A number format shows the △, so it looks the same.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is text. As the number {number} (shown as {shownAs}) it can be added up.',
    plain: '“{text}” in {cell} on {sheet} is text. As the number {number} it can be added up.',
    brackets:
      '“{text}” in {cell} on {sheet} is text in brackets. If it means minus ({shownAs}), make it a number; if it is a part of the amount or for reference, move it to the remarks.',
  },
  evidence: { '': 'The cell holds the text “{text}”, not a number.' },
};
