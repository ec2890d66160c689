import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The unit is written in the cell',
  why: 'With a unit the cell is text and left out of sums. The label gives the unit already.',
  remedy: 'Remove the unit and leave the number.',
  messages: {
    '': 'Text because of its unit (“{text}”). Can become the number {number}, shown as {shownAs}.',
    plain: 'Text because of its unit (“{text}”). Can become the number {number}.',
    others: 'Text because of its unit (“{text}”). With {shownAs} alone it can be added up.',
  },
  evidence: {
    others: 'In other years and on other 個票 the field holds bare numbers.',
    '': 'The unit is in the label “{label}”.',
  },
};
