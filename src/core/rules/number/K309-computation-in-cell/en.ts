import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A computation is written in the cell',
  why: 'The reasoning is welcome, but in the same cell it makes the amount text, and sums leave it out.',
  remedy: 'Leave the result as a number and move the computation to the remarks.',
  messages: { '': 'A computation is written out (“{formula}”). Enter the result and move it to the remarks.' },
  evidence: { '': 'The cell says “{text}”.' },
};
