import type { RuleWords } from '../../templates';

export const progress: Readonly<Record<string, RuleWords>> = {
  K701: {
    title: 'The result is blank',
    why: 'Without a result nobody can tell whether the plan was kept, and the summary list stays empty there.',
    remedy: 'Write what was done in that year, or why nothing was.',
    messages: {
      over: '{sheet} {cell} “{label}” ({year}) is blank. The year is over: please fill it in.',
      begun: '{sheet} {cell} “{label}” ({year}) is blank, but other results of that year are given.',
      others: '{sheet} {cell} “{label}” ({year}) is blank; most other sheets give their results of that year.',
      amount: '{sheet} {cell} “{label}” ({year}) is blank. The target is “{targetText}”.',
    },
    evidence: {
      '': '“{label}” ({year}) holds nothing.',
      amount: 'The target of that year is “{targetText}”, and the result is told in words.',
    },
  },
  K702: {
    title: 'The rating is blank',
    why: 'Without a rating the item is in none of the counts, and next year’s review has no ground.',
    remedy: 'Rate the result with one of the given marks.',
    messages: {
      '': '{sheet} {cell} “{label}” ({year}) is blank, but the result is given.',
      alone: '{sheet} {cell} “{label}” ({year}) is blank. Please fill it in.',
    },
    evidence: {
      '': 'The result of that year is filled in, its rating is not.',
      alone: '“{label}” ({year}) holds nothing.',
    },
  },
  K703: {
    title: 'A rating is written with another character',
    why: '○ (a mark) and 〇 (the numeral zero) look alike, but searches and counting functions keep them apart.',
    remedy: 'Use the character of the other sheets; one click does it.',
    messages: {
      '': '{sheet} {cell} “{text}” looks like the “{usual}” of the other sheets, but is another character.',
    },
    evidence: {
      '': '“{usual}” stands in {count} places of this workbook.',
    },
  },
  K704: {
    title: 'The rating does not seem to fit result and target',
    why: 'Figures and rating that disagree cannot be explained to the public.',
    remedy:
      'Find out whether the figure or the rating is right. If the rating rests on more than figures, say so beside it.',
    messages: {
      good: '{sheet} {cell} is rated “{text}”, but the result {actualCell} “{actualText}” is {share}% of the target {targetCell} “{targetText}”.',
      poor: '{sheet} {cell} is rated “{text}”, but the result {actualCell} “{actualText}” reaches the target {targetCell} “{targetText}” ({share}%).',
    },
    evidence: {
      '': 'Compared: target {targetCell} “{targetText}”, result {actualCell} “{actualText}”.',
    },
  },
  K705: {
    title: 'A low rating without problem or improvement',
    why: 'Unless the reason is known, the same will happen next year.',
    remedy: 'Write why it fell behind and what will be done next year.',
    messages: {
      '': '{sheet} {cell} “{label}” ({year}) is blank. The rating is “{rating}”.',
    },
    evidence: {
      '': 'The rating is “{rating}”; neither problem nor improvement says anything.',
    },
  },
  K706: {
    title: 'No plan for the next year',
    why: 'Without it there is nothing to rate at the end of that year.',
    remedy: 'Write what will be done in that year. If the item ended before, say so in the remarks.',
    messages: {
      '': 'The plan rows from {sheet} {cell} on say nothing for {year}.',
    },
    evidence: {
      '': 'Earlier years have plans; {year} has neither plan nor target.',
    },
  },
  K707: {
    title: 'The result reads like the plan',
    why: 'A copied plan does not tell what was done.',
    remedy: 'Write what was really done: when, what, how much.',
    messages: {
      '': 'The result “{passage}” in {sheet} {cell} is the text of the plan in {planCell}.',
    },
    evidence: {
      '': '{planCell} and {cell} are the same but for punctuation and blanks.',
    },
  },
  K708: {
    title: 'The same plan year after year',
    why: 'If the plan reads the same every year, nobody sees whether anything moved.',
    remedy: 'Add what is to be reached in each year, or what changes. If the work simply goes on, leave it as it is.',
    messages: {
      '': 'The plan “{passage}” in {sheet} {cell} is the same from {fromYear} to {toYear}, {count} years in a row.',
    },
    evidence: {
      '': 'Compared: the plans from {fromYear} to {toYear}, blanks left out.',
    },
  },
  K709: {
    title: 'A placeholder is left in results or indicators',
    why: 'Placeholders must not be published.',
    remedy: 'Write the words or figures that are meant.',
    messages: {
      '': '{sheet} {cell} “{label}” still holds the placeholder “{found}”.',
    },
    evidence: {
      '': 'The cell says “{text}”.',
    },
  },
  K710: {
    title: 'A result of a year that has not begun',
    why: 'A result written one column too far is counted in the wrong year.',
    remedy: 'Move it to the right year. If a new year has begun, correct the current year in the settings.',
    messages: {
      '': '{sheet} {cell} “{label}” holds something for {year}. The current year in the settings is {currentYear}.',
    },
    evidence: {
      '': 'The cell says “{text}”.',
    },
  },
};
