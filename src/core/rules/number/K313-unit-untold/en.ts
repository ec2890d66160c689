import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The unit is written nowhere',
  why: 'An amount that may be hours or minutes, yen or thousands or millions cannot be added up. A guess makes the total wrong by digits.',
  remedy:
    'Add the unit to the label, as in “（千円）” or “（時間）”. A note “単位：千円” at the top of the sheet will do too.',
  messages: {
    hours: 'Hours or minutes: no unit is told. “{text}” and others ({count} in this row) are not added up.',
    effect: 'Yen or thousands: no unit is told. “{text}” and others ({count} in this row) are not added up.',
  },
  evidence: {
    '': 'No unit in the cell, the label “{label}”, the column, the notes or the form. Please add it to the label.',
  },
};
