import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The category differs from the index',
  why: 'The index and the totals then put the item in different places, and the counts do not agree.',
  remedy: 'Bring one in line with the other.',
  messages: {
    '': 'Differs from the index: {label} is “{text}” here, “{listedText}” there ({indexCell}).',
    'kohyo-blank': '{label} is blank. The index ({indexCell}) says “{listedText}”.',
    'index-blank': 'Blank in the index ({indexCell}). {label} is “{text}” here.',
  },
  evidence: {
    '': 'Sheet: “{text}”. {indexSheet} {indexCell}: “{listedText}”.',
    'kohyo-blank': '{indexSheet} {indexCell} says “{listedText}”.',
    'index-blank': '{cell} of the sheet says “{text}”; {indexSheet} {indexCell} is blank.',
  },
};
