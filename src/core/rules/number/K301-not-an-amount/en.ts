import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Words where an amount belongs',
  why: 'Words cannot be added up, so the cell is left out of the totals.',
  remedy: 'Write the number here and the explanation in the remarks. Write － if there is no effect.',
  messages: {
    '': 'Words and no number (“{text}”). Left out of the totals.',
    unclear: 'No single number can be read (“{text}”). Left out of the totals.',
    others: 'Words (“{text}”) where the other sheets have a number.',
  },
  evidence: {
    '': 'The cell says “{text}”.',
    unclear: 'The cell says “{text}”, which cannot be read as one number.',
    others: 'On the other sheets or in other years this field has a number.',
  },
};
