import type { RuleWords } from '../../templates';

export const crosscheck: Readonly<Record<string, RuleWords>> = {
  K601: {
    title: 'The name differs from the index',
    why: 'One character is enough: the index no longer leads to the sheet, and the published papers call one item by two names.',
    remedy: 'Bring one in line with the other. Choose which one is right; one click does the rest.',
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
  },
  K602: {
    title: 'The category differs from the index',
    why: 'The index and the totals then put the item in different places, and the counts do not agree.',
    remedy: 'Bring one in line with the other. Choose which one is right; one click does the rest.',
    messages: {
      '': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} says “{listedText}”.',
      'kohyo-blank': '{sheet} {cell} “{label}” is blank; {indexSheet} {indexCell} says “{listedText}”.',
      'index-blank': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} is blank.',
    },
    evidence: {
      '': 'Sheet: “{text}”. Index: “{listedText}”.',
      'kohyo-blank': 'The index says “{listedText}” in {indexCell}.',
      'index-blank': 'The sheet says “{text}” in {cell}.',
    },
  },
  K603: {
    title: 'The section in charge differs from the index',
    why: 'Counts by section then do not agree, and nobody knows which section to ask.',
    remedy:
      'Bring one in line with the other; you choose which. Differences of blanks or middle dots alone are not reported here.',
    messages: {
      '': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} says “{listedText}”.',
      truncated:
        '{indexSheet} {indexCell} “{listedText}” seems to be cut off inside the section’s name; {sheet} {cell} says “{text}”.',
      longer: '{sheet} {cell} “{label}” is “{text}”; {indexSheet} {indexCell} says “{listedText}”.',
      second:
        '{sheet} {cell} “{label}” names several sections, and “{listedText}” of {indexSheet} {indexCell} is not the first. Totals count the item under the first.',
      blank: '{sheet} {cell} “{label}” is blank; {indexSheet} {indexCell} says “{listedText}”.',
      'index-blank': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell} is blank.',
    },
    evidence: {
      '': 'Sheet: “{text}”. Index: “{listedText}”.',
      blank: 'The index says “{listedText}” in {indexCell}.',
      'index-blank': 'The sheet says “{text}” in {cell}.',
    },
  },
  K604: {
    title: 'In the index, but without a sheet',
    why: 'A sheet that was never handed in would be missing from the summary list unseen.',
    remedy: 'Ask the section for its sheet. If the item was dropped, take it off the index.',
    messages: {
      '': 'No sheet in this workbook was found for {sheet} {cell} “{text}”.',
      section: 'No sheet in this workbook was found for {sheet} {cell} “{text}” ({section}).',
    },
    evidence: { '': 'Neither number, name nor section led to a sheet.' },
  },
  K605: {
    title: 'A sheet that the index does not list',
    why: 'An item that is not in the index has no rank, is not counted, and is missing from what is published.',
    remedy: 'Add a line to the index. If the item was dropped, remove the sheet.',
    messages: { '': '{sheet} {cell} “{text}” is not in {indexSheet}.' },
    evidence: { '': 'No line of {indexSheet} down to {indexCell} has this number or name.' },
  },
  K606: {
    title: 'The page number is not the number of the sheet',
    why: 'Whoever follows the index arrives at another sheet.',
    remedy: 'Bring one in line with the other. Choose which one is right; one click does the rest.',
    messages: {
      '': '{sheet} {cell} “{label}” is “{text}”, but {indexSheet} {indexCell}, of the same name, says “{listedText}”.',
    },
    evidence: { '': 'Taken for the same item by its name. Sheet: {text}. Index: {listedText}.' },
  },
  K607: {
    title: 'Page numbers of the index are missing or repeated',
    why: 'Before publishing you see whether the sheet of a missing number was never handed in, or was dropped.',
    remedy:
      'Correct one of two equal numbers. Missing numbers are all right if the items were dropped or the list is an excerpt.',
    messages: {
      '': 'In {sheet} the page numbers {missing} ({count} in all) are missing.',
      twice: 'The page number “{text}” of {sheet} {cell} “{name}” is also that of {otherCell} “{otherName}”.',
    },
    evidence: {
      '': 'These numbers between 1 and the highest are not in the index.',
      twice: '{cell} and {otherCell} are both “{text}”.',
    },
  },
  K608: {
    title: 'Ranks are missing or repeated',
    why: 'With two items of one rank nobody can say which one goes first.',
    remedy:
      'Correct one of two equal ranks. Items grouped as ①②③, and one item of several sections, may share a rank. Missing ranks are all right if the items were dropped or the list is an excerpt.',
    messages: {
      '': 'Among the ranks of “{department}” in {sheet}, {missing} are missing.',
      twice:
        'The rank “{text}” of {sheet} {cell} “{name}” is also that of {otherCell} “{otherName}” of the same department.',
    },
    evidence: {
      '': 'These ranks between 1 and the highest of “{department}” are not in the index.',
      twice: '{cell} and {otherCell} are both “{text}”, and they are no group.',
    },
  },
  K609: {
    title: 'The number of proposals is not the number of sheets',
    why: 'The published count of proposals would not agree with the sheets.',
    remedy: 'Ask the section for missing sheets, or correct an outdated count with one click.',
    messages: {
      '': '{sheet} {cell} gives {listed} proposals for “{section}”, but there are {count} sheets ({sheets}).',
      none: '{sheet} {cell} gives {listed} proposals for “{section}”, but there is no sheet.',
    },
    evidence: {
      '': 'Counted: sheets whose section in charge is “{section}”. Sheets with several sections or none count under that of the index.',
      none: 'No sheet has “{section}” as its section in charge.',
    },
  },
  K610: {
    title: 'A section that the organisation table does not have',
    why: 'Such a section has no place in the totals by section, and nobody can be asked.',
    remedy: 'Write the section’s present name. If it is new, add it to the organisation table (or to the settings).',
    messages: {
      '': '“{section}” in {sheet} {cell} is not in the organisation table.',
      near: '“{section}” in {sheet} {cell} is not in the organisation table. Was “{near}” meant?',
      abolished: '“{section}” in {sheet} {cell} no longer exists. Please find out which section took over.',
      renamed: '“{section}” in {sheet} {cell} is now called “{near}”.',
    },
    evidence: {
      '': 'Compared with the sections of the organisation table, whatever their blanks and middle dots.',
      abolished: 'It stands in an earlier table, or is marked as abolished.',
      renamed: 'The organisation table has “{near}”, formerly “{section}”.',
    },
  },
  K611: {
    title: 'The section stands under another department than in the organisation table',
    why: 'A section that is now in one department, now in another, makes counts and totals by department disagree.',
    remedy: 'Decide which organisation counts, and bring sheets, index and organisation table in line with it.',
    messages: {
      '': '{sheet} {cell} has “{section}” under “{department}”; the organisation table has it under “{listed}”.',
      index:
        '{sheet} {cell} puts an item of “{section}” under “{department}”; the organisation table has it under “{listed}”.',
    },
    evidence: { '': 'In the organisation table “{section}” stands under “{listed}”.' },
  },
  K612: {
    title: 'A slip in a department field',
    why: 'Characters that look alike (庁内, 府内) escape the eye and are published as they are.',
    remedy: 'Write the right word; one click does it.',
    messages: { '': '“{wrong}” in {sheet} {cell} “{text}” should probably be “{right}”.' },
    evidence: { '': 'The cell says “{text}”.' },
  },
  K613: {
    title: 'Nearly the same texts as another sheet',
    why: 'A sheet begun as a copy may not have been rewritten to the end. Where several sections do the same, the items might be joined.',
    remedy: 'Rewrite what was left over from the copy. If several sections do the same, leave it as it is.',
    messages: {
      '': 'The texts of {sheet} {cell} “{text}” are {share}% those of {otherSheet} {otherCell} “{otherName}”.',
      'name-changed':
        'But for its name ({cell} “{text}”), {sheet} has the very texts of {otherSheet} “{otherName}” of the same section.',
      'name-kept':
        '{sheet} {cell} “{text}” has the name of {otherSheet} {otherCell} of the same section, but other contents. Was the name left over from a copy?',
    },
    evidence: {
      '': 'Compared: all texts but name, sections and categories.',
      'name-kept': 'Both names are “{text}”.',
    },
  },
  K614: {
    title: 'One indicator has different values in two plans',
    why: 'If two plans of one city give different baselines or targets, nobody knows by which to measure.',
    remedy: 'Find out which value is right and bring the plans in line.',
    messages: {
      baseline:
        'The baseline of “{name}” is “{text}” in {sheet} {cell}, but “{otherText}” in {otherSheet} {otherCell}.',
      target: 'The target of “{name}” is “{text}” in {sheet} {cell}, but “{otherText}” in {otherSheet} {otherCell}.',
    },
    evidence: {
      '': 'Both have the indicator “{name}”. Values known to be of different years are not compared.',
    },
  },
  K615: {
    title: 'An item that another plan should have was not found',
    why: 'If the plan named in 【 】 does not list the item, neither plan can follow it.',
    remedy: 'Use one name in both plans, or add the missing sheet. In an excerpt nothing needs to be done.',
    messages: {
      action: 'No sheet of “{plan}” was found for “{text}” in {sheet} {cell}.',
      item: 'No action of “{plan}” was found that names {sheet} {cell} “{text}”.',
    },
    evidence: {
      '': 'Names that are nearly the same were looked for too.',
    },
  },
  K616: {
    title: 'The labels of the form differ between sheets',
    why: 'With sheets of last year’s form among them, one field has two names; other totals and next year’s form may miss it.',
    remedy: 'Use the labels of the new form. Differences that did not disturb reading are told once as well.',
    messages: {
      changed: 'The label “{usual}” ({usualCount} sheets) is “{text}” on {count} sheets (such as {sheet} {cell}).',
      new: 'The label “{text}” stands on {count} sheets only (such as {sheet} {cell}); the other {usualCount} do without.',
      replaced: 'On {count} sheets “{text}” stands in place of the label “{usual}” (such as {sheet} {cell}).',
    },
    evidence: {
      '': 'Compared: the labels of all sheets of the form.',
      changed: '{usualSheet} {usualCell} has “{usual}”.',
    },
  },
};
