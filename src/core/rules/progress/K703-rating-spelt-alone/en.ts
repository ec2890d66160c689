import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A rating is written with another character',
  why: '○ (a mark) and 〇 (the numeral zero) look alike, but searches and counting functions keep them apart.',
  remedy: 'Use the character of the other sheets.',
  messages: {
    '': '{sheet} {cell} “{text}” looks like the “{usual}” of the other sheets, but is another character.',
  },
  evidence: {
    '': '“{usual}” stands in {count} places of this workbook.',
  },
};
