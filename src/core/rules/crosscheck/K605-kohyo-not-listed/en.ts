import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A sheet that the index does not list',
  why: 'An item that is not in the index has no rank, is not counted, and is missing from what is published.',
  remedy: 'Add a line to the index. If the item was dropped, remove the sheet.',
  messages: {
    '': 'Not found in the index: “{text}”.',
    ends: 'The index ends at {page}. The {count} sheets after it ({numbers}) are not listed.',
  },
  evidence: {
    '': 'Looked through {indexSheet} to its last row ({indexCell}): neither number nor name is there.',
    ends: 'The highest number of the index is {page}. No sheet with a higher one is listed.',
  },
};
