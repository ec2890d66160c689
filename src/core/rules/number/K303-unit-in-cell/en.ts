import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The unit is written in the cell',
  why: 'With a unit the cell is text and left out of sums. The label gives the unit already.',
  remedy: 'Remove the unit and leave the number.',
  messages: {
    '': '“{text}” in {cell} on {sheet} is text because of its unit. As the number {number} (shown as {shownAs}) it can be added up.',
    plain: '“{text}” in {cell} on {sheet} is text because of its unit. As the number {number} it can be added up.',
    others:
      '“{text}” in {cell} on {sheet} is text because of its unit. As the bare number {shownAs}, like its neighbours, it can be added up.',
  },
  evidence: {
    others: 'In other years and on other 個票 the field holds bare numbers.',
    '': 'The unit is in the label “{label}”.',
  },
};
