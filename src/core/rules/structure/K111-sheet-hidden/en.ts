import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A reform sheet is on a hidden sheet',
  why: 'It is in the totals all the same, so they do not match the sheets that can be seen.',
  remedy: 'Unhide the sheet if it is in use, or delete it.',
  messages: { '': 'A hidden sheet that is added up all the same.' },
  evidence: { '': 'Right-click a sheet tab and choose Unhide to look at it.' },
};
