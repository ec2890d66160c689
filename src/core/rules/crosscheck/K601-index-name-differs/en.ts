import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The name differs from the index',
  why: 'One character is enough: the index no longer leads to the sheet, and the published papers call one item by two names.',
  remedy: 'Bring one in line with the other.',
  messages: {
    '': '{sheet} {cell} says “{text}”, {indexSheet} {indexCell} says “{listedText}”: “{own}” on the sheet, “{listed}” in the index.',
    'kohyo-only':
      '{sheet} {cell} says “{text}”, {indexSheet} {indexCell} says “{listedText}”: the index lacks “{own}”.',
    'index-only':
      '{sheet} {cell} says “{text}”, {indexSheet} {indexCell} says “{listedText}”: the sheet lacks “{listed}”.',
    other:
      '{sheet} {cell} “{text}” seems to be {indexSheet} {indexCell} “{listedText}” by number and section, but the names differ widely.',
    blank: '{sheet} {cell} is blank. By number and section it seems to be {indexSheet} {indexCell} “{listedText}”.',
  },
  evidence: {
    '': 'Sheet: “{text}”. Index: “{listedText}”.',
    blank: 'The index says “{listedText}” in {indexCell}.',
  },
};
