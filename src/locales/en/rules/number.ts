import type { RuleWords } from '../../templates';

export const number: Readonly<Record<string, RuleWords>> = {
  K301: {
    title: 'Words where an amount belongs',
    why: 'Words cannot be added up, so the cell is left out of the totals.',
    remedy: 'Write the number here and the explanation in the remarks. Write － if there is no effect.',
    messages: {
      '': '{cell} on {sheet}, “{label}”, says “{text}” and gives no number. It is left out of the totals.',
      unclear:
        'No single number can be read from “{text}” in {cell} on {sheet}, “{label}”. It is left out of the totals.',
    },
    evidence: {
      '': 'The cell says “{text}”.',
      unclear: 'The cell says “{text}”, which cannot be read as one number.',
    },
  },
  K302: {
    title: 'A number typed as text',
    why: 'Sums and PivotTables pass over text, and it cannot be seen by looking.',
    remedy: 'Make it a number. A number format shows the △, so it looks the same. One click does it.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is text. As the number {number} (shown as {shownAs}) it can be added up.',
      plain: '“{text}” in {cell} on {sheet} is text. As the number {number} it can be added up.',
      brackets:
        '“{text}” in {cell} on {sheet} is text in brackets. If it means minus ({shownAs}), make it a number; if it is a part of the amount or for reference, move it to the remarks.',
    },
    evidence: { '': 'The cell holds the text “{text}”, not a number.' },
  },
  K303: {
    title: 'The unit is written in the cell',
    why: 'With a unit the cell is text and left out of sums. The label gives the unit already.',
    remedy: 'Remove the unit and leave the number. One click does it.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is text because of its unit. As the number {number} (shown as {shownAs}) it can be added up.',
      plain: '“{text}” in {cell} on {sheet} is text because of its unit. As the number {number} it can be added up.',
    },
    evidence: { '': 'The unit is in the label “{label}”.' },
  },
  K304: {
    title: 'The unit is not the label’s',
    why: 'Mixing 円 and 千円 makes the total wrong a thousand-fold.',
    remedy: 'Write the number in the label’s unit.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is in “{unit}”, but the label is “{label}”. Please convert it.',
      other: '“{unit}” in “{text}”, {cell} on {sheet}, cannot be converted to the unit of “{label}”. Please check it.',
    },
    evidence: { '': 'The cell says “{unit}”, the label “{label}”.' },
  },
  K305: {
    title: 'The amount is out of scale with the other years',
    why: 'Yen written in a 千円 field make the total wrong a thousand-fold.',
    remedy: 'If it was written in yen, convert it to 千円. If it is right, choose Ignore.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is about a thousand times the other years. Was it written in yen (in 千円: {thousands})?',
    },
    evidence: { '': 'The label is “{label}”. The other years in the row are about a thousandth of it.' },
  },
  K306: {
    title: 'An amount per unit where the total belongs',
    why: 'Amounts per person or per place do not add up to a total. The cell is left out of the totals.',
    remedy: 'Write the total, multiplied by the number of people or places, and the amount per unit in the remarks.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is an amount “{per}”. Please write the total.',
    },
    evidence: { '': 'The field “{label}” asks for the total.' },
  },
  K307: {
    title: 'Minus is written in several ways',
    why: 'Different signs make the reader wonder whether they mean different things.',
    remedy: 'Use △ throughout. Real numbers with the △ format are alike by themselves.',
    messages: {
      '': '“{text}” in {cell} on {sheet} writes minus as “{sign}”, other cells of this reform sheet as “{first}”.',
    },
    evidence: { '': 'This reform sheet has both “{first}” and “{sign}”.' },
  },
  K308: {
    title: 'Full-width digits or signs',
    why: 'As full-width text the cell may be left out of sums.',
    remedy: 'Make it a number. One click does it.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is full-width text. As the number {number} (shown as {shownAs}) it can be added up.',
      plain: '“{text}” in {cell} on {sheet} is full-width text. As the number {number} it can be added up.',
    },
    evidence: { '': 'The cell holds the full-width text “{text}”, not a number.' },
  },
  K309: {
    title: 'A computation is written in the cell',
    why: 'The reasoning is welcome, but in the same cell it makes the amount text, and sums leave it out.',
    remedy: 'Leave the result as a number and move the computation to the remarks.',
    messages: {
      '': '{cell} on {sheet} contains the computation “{formula}”. Please leave the result as a number and move it to the remarks.',
    },
    evidence: { '': 'The cell says “{text}”.' },
  },
  K310: {
    title: 'Blanks inside a number',
    why: 'Blanks put in for the looks make the cell text, and sums leave it out.',
    remedy: 'Remove the blanks. One click does it.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is text because of the blanks between its digits. As the number {number} (shown as {shownAs}) it can be added up.',
      plain:
        '“{text}” in {cell} on {sheet} is text because of the blanks between its digits. As the number {number} it can be added up.',
    },
    evidence: { '': 'The cell holds the text “{text}” with blanks, not a number.' },
  },
  K311: {
    title: 'Several marks for “none”',
    why: 'Mixed marks make the reader wonder whether they mean different things. The totals are not affected.',
    remedy: 'Use one mark throughout.',
    messages: { '': '{cell} on {sheet} says “{mark}”, other cells of this reform sheet “{first}”.' },
    evidence: { '': 'This reform sheet has both “{first}” and “{mark}”.' },
  },
  K312: {
    title: 'A number and a note in one cell',
    why: 'With a note the cell is text and left out of sums.',
    remedy: 'Leave the number and move the note to the remarks. One click does it where the remarks are free.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is text because of its note. Please leave the number {number} and move “{note}” to the remarks.',
    },
    evidence: { '': 'Beside the number {number} the cell says “{note}”.' },
  },
};
