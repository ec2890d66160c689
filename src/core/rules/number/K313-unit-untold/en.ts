import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The unit is written nowhere',
  why: 'An amount that may be hours or minutes, yen or thousands or millions cannot be added up. A guess makes the total wrong by digits.',
  remedy:
    'Add the unit to the label, as in “（千円）” or “（時間）”. A note “単位：千円” at the top of the sheet will do too.',
  messages: {
    hours:
      '“{text}” in {cell} on {sheet} is in no total: nothing says whether it is hours or minutes ({count} cell(s) in this row). Please add the unit to “{label}”.',
    effect:
      '“{text}” in {cell} on {sheet} is in no total: nothing says whether it is yen, thousands or millions ({count} cell(s) in this row). Please add the unit to “{label}”.',
  },
  evidence: {
    '': 'Neither the cell, the label “{label}”, the column’s heading, a note on the sheet nor the form gives a unit.',
  },
};
