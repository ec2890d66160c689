import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The section in charge differs from the index',
  why: 'Counts by section then do not agree, and nobody knows which section to ask.',
  remedy:
    'Bring one in line with the other; you choose which. Differences of blanks or middle dots alone are not reported here.',
  messages: {
    '': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} says “{listedText}”.',
    truncated:
      '{indexSheet} {indexCell} “{listedText}” seems to be cut off inside the section’s name; {sheet} {cell} says “{text}”.',
    longer: '{sheet} {cell} “{label}” is “{text}”; {indexSheet} {indexCell} says “{listedText}”.',
    second:
      '{sheet} {cell} “{label}” names several sections, and “{listedText}” of {indexSheet} {indexCell} is not the first. Totals count the item under the one marked ★, else under that of the index.',
    blank: '{sheet} {cell} “{label}” is blank; {indexSheet} {indexCell} says “{listedText}”.',
    'index-blank': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} is blank.',
  },
  evidence: {
    '': 'Sheet: “{text}”. Index: “{listedText}”.',
    blank: 'The index says “{listedText}” in {indexCell}.',
    'index-blank': 'The sheet says “{text}” in {cell}.',
  },
};
