import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'This seems to be an unchanged copy of another reform sheet',
  why: 'A sheet copied as a draft and left behind counts the same item twice.',
  remedy: 'If it is another item, rewrite the content. If it is not needed, delete the sheet.',
  messages: { '': 'Name and contents are those of {otherSheet}. Was it left as copied?' },
  evidence: { '': 'Every field but the number equals {otherSheet} (name “{text}”).' },
  options: {
    enough: { label: 'Filled fields needed to compare', reason: 'Sheets that were only just begun all look alike.' },
  },
};
