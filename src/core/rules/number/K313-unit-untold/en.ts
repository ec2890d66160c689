import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The unit is not sure',
  why: 'An amount that may be hours or minutes, yen or thousands or millions cannot be added up. A guess makes the total wrong by digits.',
  remedy:
    'Add the unit to the label, as in “（千円）” or “（時間）”. A note “単位：千円” at the top of the sheet will do too.',
  messages: {
    hours: 'Hours or minutes: no unit is told. “{text}” and others ({count} in this row) are not added up.',
    effect: 'Yen or thousands: no unit is told. “{text}” and others ({count} in this row) are not added up.',
    disputed: 'Label: {unit}; remark in the row: {other}. “{text}” and others ({count}) are not added up.',
    'multiplied-hours': '“{text}”: hours or {unit}? {count} of this row are not added up.',
    'multiplied-effect': '“{text}”: yen or {unit}? {count} of this row are not added up.',
    'other-hours': 'Counted in {unit}, not in hours. “{text}” and others ({count} in this row) are not added up.',
    'other-effect': 'Counted in {unit}, not in money. “{text}” and others ({count} in this row) are not added up.',
  },
  evidence: {
    '': 'No unit in the cell, the label “{label}”, the column, the notes or the form. Please add it to the label.',
    disputed: 'The label “{label}” and the words in its row name different units. Please correct one of them.',
    'multiplied-hours': 'In the row “{label}” an amount with 千 or 万 stands without a unit.',
    'multiplied-effect': 'In the row “{label}” an amount with 千 or 万 stands without a unit.',
    'other-hours': 'So says the label “{label}” or the unit in its row. Please enter hours.',
    'other-effect': 'So says the label “{label}” or the unit in its row. Please enter an amount of money.',
  },
};
