import type { RuleWords } from '../../templates';

export const vocabulary: Readonly<Record<string, RuleWords>> = {
  K501: {
    title: 'A pillar that the plan does not have',
    why: 'The reform sheet is missing from every list and total by pillar.',
    remedy: 'Choose one of the plan’s pillars.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is not a pillar of the plan.',
      near: '“{text}” in {cell} on {sheet} is not a pillar of the plan. Is “{near}” meant?',
      'other-level':
        '“{text}” in {cell} on {sheet} is a category, not a pillar. Please check whether the two were swapped.',
    },
    evidence: { '': 'The plan’s pillars: {choices}' },
  },
  K502: {
    title: 'A category that the plan does not have',
    why: 'The reform sheet is missing from every list and total by category.',
    remedy: 'Choose one of the plan’s categories.',
    messages: {
      '': '“{text}” in {cell} on {sheet} is not a category of the plan.',
      near: '“{text}” in {cell} on {sheet} is not a category of the plan. Is “{near}” meant?',
      'other-level':
        '“{text}” in {cell} on {sheet} is a pillar, not a category. Please check whether the two were swapped.',
    },
    evidence: { '': 'The plan’s categories: {choices}' },
  },
  K503: {
    title: 'The plan does not have this pair of pillar and category',
    why: 'With a wrong pair the item stands in the wrong place of the summary list.',
    remedy: 'Correct either of the two to a pair of the plan.',
    messages: {
      '': '“{category}” in {cell} on {sheet} is a category of “{home}”, but the pillar is “{pillar}”. Please check.',
    },
    evidence: { '': 'Categories of “{pillar}”: {choices}' },
  },
  K504: {
    title: 'Spelt slightly differently from the other reform sheets',
    why: 'One character is enough to be counted as something else in lists and totals.',
    remedy: 'If the same is meant, spell it as the others do. Otherwise choose Ignore.',
    messages: { '': '“{text}” in {cell} on {sheet} is “{near}” on other reform sheets.' },
    evidence: { '': '“{near}” stands on three reform sheets or more, “{text}” on this one only.' },
  },
  K505: {
    title: 'Several lead sections',
    why: 'Totals count a reform sheet under one section. With several, nobody knows which answers for it.',
    remedy: 'Leave the one that answers for the item and move the others to the related sections, or mark it with ★.',
    messages: { '': '{cell} on {sheet}, “{label}”, names {count} sections. It is counted under the first, “{first}”.' },
    evidence: { '': 'The cell says “{text}”. There is a separate field for related sections.' },
  },
  K506: {
    title: 'A section is spelt otherwise than in the organisation table',
    why: 'It is counted as the same section here, but searches and PivotTables take it for another.',
    remedy: 'Spell it as the organisation table does. One click does it.',
    messages: { '': '“{section}” in {cell} on {sheet} is “{official}” in the organisation table.' },
    evidence: { '': 'The reform sheet says “{section}”, the organisation table “{official}”.' },
  },
  K507: {
    title: 'Not a rating mark',
    why: 'Anything but the marks is missing from the counts of ratings.',
    remedy: 'Write the mark alone; explanations belong to the problems or improvements.',
    messages: {
      '': '“{text}” in {cell} on {sheet} cannot be read as a rating mark.',
      legend: '“{text}” in {cell} on {sheet} is not a rating mark. Please use one of {marks}.',
    },
    evidence: { '': 'The field is “{label}”.', legend: 'The marks of this form: {marks}' },
  },
  K508: {
    title: 'Blanks put in for the looks',
    why: 'With blanks between its letters a word is not found by searching or matching.',
    remedy: 'Remove the blanks; alignment settings can spread the letters instead. One click does it.',
    messages: { '': '“{text}” in {cell} on {sheet} has blanks between its letters. As “{closed}” it can be found.' },
    evidence: { '': 'The field “{label}” has blanks that only set letters apart.' },
  },
};
