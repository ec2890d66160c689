import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A rating is written with another character',
  why: '○ (a mark) and 〇 (the numeral zero) look alike, but searches and counting functions keep them apart.',
  remedy: 'Use the character of the other sheets.',
  messages: { '': 'A character that only looks alike (“{text}”); other sheets have “{usual}”.' },
  evidence: {
    '': '“{usual}” stands in {count} places of this workbook.',
  },
};
