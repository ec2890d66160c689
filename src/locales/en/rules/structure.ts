import type { RuleWords } from '../../templates';

export const structure: Readonly<Record<string, RuleWords>> = {
  K101: {
    title: 'A sheet looks like a reform sheet but cannot be read',
    why: 'A sheet that cannot be read is in no list and no total, and nobody notices that one item is missing.',
    remedy:
      'Put the missing labels back, or copy the content into a blank form. If it is no reform sheet, choose Ignore.',
    messages: {
      '': 'Sheet “{sheet}” resembles “{form}”, but too many labels are missing to read it as a reform sheet.',
    },
    evidence: { '': '{found} of {expected} labels were found. Missing: {missing}' },
  },
  K102: {
    title: 'A label of the form is missing',
    why: 'Values are found by their labels. Without its label a field cannot be told from a blank one.',
    remedy: 'Put the label back where the form has it. If a row was deleted, copy it from a blank form.',
    messages: { '': 'The reform sheet that begins at {cell} on {sheet} has no label “{expected}”.' },
    evidence: { '': 'No cell of this reform sheet says “{expected}”.' },
  },
  K103: {
    title: 'The words of a label stand twice',
    why: 'Only one of them is read as the label. What stands beside the other may be in no list and no total.',
    remedy: 'Remove the one that is not needed, or correct it.',
    messages: {
      '': '{cell} on {sheet}, “{found}”, is the same label as {first}. Please keep one of them.',
      value: '{cell} on {sheet}, “{label}”, holds the words of a label, “{found}”. Was its content forgotten?',
    },
    evidence: { '': '“{found}” stands in {first} and in {cell}.' },
  },
  K104: {
    title: 'A label differs slightly from the form’s',
    why: 'It was read as the nearest label this time, but uneven spelling is easily missed by next year’s form and by other tools.',
    remedy: 'Write the label as the form has it. One click does it.',
    messages: { '': 'The label “{found}” in {cell} on {sheet} is “{expected}” in the form.' },
    evidence: { '': 'The sheet says “{found}”, the form “{expected}”.' },
  },
  K105: {
    title: 'A label that the form does not have',
    why: 'What stands beside it is in no list and no total. If you added the field yourselves, all is well.',
    remedy: 'If a label of the form was rewritten, put it back. If the field is your own, choose Ignore.',
    messages: { '': '“{text}” in {cell} on {sheet} is not a label of the form. Its content was not read.' },
    evidence: { '': 'No label of the form is close to “{text}”.' },
  },
  K106: {
    title: 'Year columns are not those of the plan',
    why: 'With an older form in use, amounts are added up under the wrong years.',
    remedy: 'Check the heading and write the plan’s year. The plan’s period can be changed in Settings.',
    messages: {
      '': '{cell} on {sheet} is a column for {year}, which is outside the plan’s period.',
      others: '{cell} on {sheet} is a column for {year}, which the other reform sheets do not have.',
    },
    evidence: {
      '': 'The heading says “{text}”. The plan’s period comes from Settings or from the form.',
      others: 'The heading says “{text}”. Most reform sheets of this form have other years.',
    },
  },
  K107: {
    title: 'A heading cannot be read as a year',
    why: 'A column that belongs to no year is left out of the totals.',
    remedy: 'Write a heading that gives the year, such as 令和6年度計画, R6 or 2024年度.',
    messages: {
      '': 'No year could be read from “{text}” in {cell} on {sheet}. This column is left out of the totals.',
    },
    evidence: { '': 'In the row of year headings, only {cell} gives no year.' },
  },
  K108: {
    title: 'The item number is not filled in',
    why: 'The number leads from the list to the reform sheet, and gives the order.',
    remedy: 'Write the number that the reform office assigned.',
    messages: {
      '': '{cell} on {sheet}, “{label}”, is blank.',
      placeholder: '{cell} on {sheet}, “{label}”, still says “{text}”.',
    },
    evidence: {
      '': 'There is no value beside the label “{label}”.',
      placeholder: '“{text}” only shows where the number goes.',
    },
  },
  K109: {
    title: 'Two reform sheets have the same number',
    why: 'With the same number, the list and the totals cannot tell the two apart.',
    remedy: 'Find out which number is right and correct the other.',
    messages: { '': 'Number “{text}” in {cell} on {sheet} is the same as {otherCell} on {otherSheet}.' },
    evidence: { '': 'Both {cell} on {sheet} and {otherCell} on {otherSheet} say “{text}”.' },
  },
  K110: {
    title: 'This seems to be an unchanged copy of another reform sheet',
    why: 'A sheet copied as a draft and left behind counts the same item twice.',
    remedy: 'If it is another item, rewrite the content. If it is not needed, delete the sheet.',
    messages: {
      '': '{sheet} has exactly the name and content of {otherSheet}. Please check whether it is a copy left behind.',
    },
    evidence: { '': 'Every field but the number equals {otherSheet} (name “{text}”).' },
  },
  K111: {
    title: 'A reform sheet is on a hidden sheet',
    why: 'It is in the totals all the same, so they do not match the sheets that can be seen.',
    remedy: 'Unhide the sheet if it is in use, or delete it.',
    messages: { '': 'Sheet “{sheet}” is hidden, but it is in the totals as a reform sheet.' },
    evidence: { '': 'Right-click a sheet tab and choose Unhide to look at it.' },
  },
};
