import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The section in charge differs from the index',
  why: 'Counts by section then do not agree, and nobody knows which section to ask.',
  remedy:
    'Bring one in line with the other; you choose which. Differences of blanks or middle dots alone are not reported here.',
  messages: {
    '': 'Differs from the index: {label} is “{text}” here, “{listedText}” there ({indexCell}).',
    truncated: 'The section seems cut short: “{listedText}” in the index ({indexCell}), “{text}” here.',
    longer: 'The section is written differently: “{text}” here, “{listedText}” in the index ({indexCell}).',
    second: '“{listedText}” of the index ({indexCell}) is not the first section named here.',
    blank: '{label} is blank. The index ({indexCell}) says “{listedText}”.',
    'index-blank': 'Blank in the index ({indexCell}). {label} is “{text}” here.',
  },
  evidence: {
    '': 'Sheet: “{text}”. {indexSheet} {indexCell}: “{listedText}”.',
    blank: '{indexSheet} {indexCell} says “{listedText}”.',
    'index-blank': '{cell} of the sheet says “{text}”; {indexSheet} {indexCell} is blank.',
    second:
      'Sheet: “{text}”. {indexSheet} {indexCell}: “{listedText}”. Totals go by the section with ★, or else by the index.',
  },
};
