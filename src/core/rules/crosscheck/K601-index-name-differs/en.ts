import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The name differs from the index',
  why: 'One character is enough: the index no longer leads to the sheet, and the published papers call one item by two names.',
  remedy: 'Bring one in line with the other.',
  messages: {
    '': 'The name differs from the index: “{own}” here, “{listed}” there ({indexCell}).',
    'kohyo-only': 'The sheet has “{own}”, which the name in the index ({indexCell}) has not.',
    'index-only': 'The sheet lacks “{listed}”, which the name in the index ({indexCell}) has.',
    other: 'The name is quite another than “{listedText}” in the index ({indexCell}), which number or section lead to.',
    blank: 'The name is blank. By number or section it is “{listedText}” of the index ({indexCell}).',
  },
  evidence: {
    '': 'Sheet: “{text}”. {indexSheet} {indexCell}: “{listedText}”.',
    blank: '{indexSheet} {indexCell} says “{listedText}”.',
  },
};
