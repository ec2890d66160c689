import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The category differs from the index',
  why: 'The index and the totals then put the item in different places, and the counts do not agree.',
  remedy: 'Bring one in line with the other.',
  messages: {
    '': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} says “{listedText}”.',
    'kohyo-blank': '{sheet} {cell} “{label}” is blank; {indexSheet} {indexCell} says “{listedText}”.',
    'index-blank': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} is blank.',
  },
  evidence: {
    '': 'Sheet: “{text}”. Index: “{listedText}”.',
    'kohyo-blank': 'The index says “{listedText}” in {indexCell}.',
    'index-blank': 'The sheet says “{text}” in {cell}.',
  },
};
