import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The page number is not the number of the sheet',
  why: 'Whoever follows the index arrives at another sheet.',
  remedy: 'Bring one in line with the other.',
  messages: {
    '': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell}, of the same name, says “{listedText}”.',
  },
  evidence: { '': 'Taken for the same item by its name. Sheet: {text}. Index: {listedText}.' },
};
