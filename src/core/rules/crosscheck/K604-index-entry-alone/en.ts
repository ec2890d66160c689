import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'In the index, but without a sheet',
  why: 'A sheet that was never handed in would be missing from the summary list unseen.',
  remedy: 'Ask the section for its sheet. If the item was dropped, take it off the index.',
  messages: {
    '': 'No sheet in this workbook for “{text}” of the index.',
    section: 'No sheet in this workbook for “{text}” ({section}) of the index.',
  },
  evidence: { '': 'Neither number, name nor section led to a sheet.' },
};
