import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A sheet that the index does not list',
  why: 'An item that is not in the index has no rank, is not counted, and is missing from what is published.',
  remedy: 'Add a line to the index. If the item was dropped, remove the sheet.',
  messages: { '': '{sheet} {cell} “{text}” is not in {indexSheet}.' },
  evidence: { '': 'No line of {indexSheet} down to {indexCell} has this number or name.' },
};
