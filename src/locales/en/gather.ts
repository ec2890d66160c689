import type { Words } from '../words';

export const gather: Words['gather'] = {
  read: 'Read {files} files ({unreadable} could not be read).',
  written:
    'Gathered in {path} ({kohyo} sheets: {fresh} new, {replaced} replaced by a newer version, {same} unchanged).',
  untouched: '{count} sheets came back blank and are not taken: there was nothing to add.',
  replacedHeading: 'What newer versions changed',
  replaced: '"{sheet}" {name}: {from} (before: {before})',
  doublesHeading: 'Please decide (nobody can tell which version counts)',
  double: '"{sheet}" {name}: now {kept}, another in {other}',
  sameTime: 'Both were saved at the same moment and differ.',
  noTime: 'Nobody knows when it was saved, and they differ.',
  bothFilled: 'Each fills cells that the other leaves blank: two people may have gone on from one file.',
  changedHere: 'The gathered workbook was corrected, too, since this was gathered.',
  doublesHint:
    'The present version stays. Once you know which one counts, run again with --take FILE, or with --take and the workbook of -o to keep the present one (the other is not asked about any more).',
  change: '{cell} {label} {before} → {after}',
  blank: '(blank)',
  quoted: '“{text}”',
  leftHeading: 'What could not come along as it was',
  left: '"{sheet}": formulas replaced by their values {values}, choices, formats and pivot tables left out {dropped}',
  notesHeading: 'Notes of replaced sheets (newer versions do not have them; see the previous workbook)',
  noteLost: '"{sheet}" {cell}: “{text}”',
  unlocked:
    'The protection that was put on when the sheets were handed out has been taken off {count} of them (one with a password, or of the form itself, stays).',
  missingHeading: 'Still outstanding ({count} sections)',
  missing: '{name}: {got} of {expected}',
  missingUnknown: '{name}: nothing yet',
  allThere: 'All expected sheets are there.',
  orderedBy: 'Versions are ordered by the time recorded in the file, else by the date of the file.',
  cover:
    '{section}\nWe have checked your sheets. Please answer the {count} points below in the last column {due}and send this file back,\ntogether with the sheets that you corrected. Answers can be chosen from the list (anything else may be written, too).',
  coverDue: 'by {due} ',
  findingsFile: 'Findings ({section})',
  findingsWritten: '{path}: {findings}',
  findingsAll: 'Wrote the lists of {files} sections to {folder}.',
  answersRead: 'Read the answers of {files} files ({taken} taken over, {settled} settled, {asked} to ask about).',
  answersOthers:
    'None of the answers is about a finding of {path}, so nothing was written. Are they of another workbook?',
  answersNothing: 'There are no answers; nothing was written to {path}.',
  answersNone: '{path}: no list of findings with answers.',
  answersWritten: 'Reasons and meanings of △ are kept in {path}, with section and time.',
  answersOpen: 'Still open: errors {error}, warnings {warning}, information {info}',
  answersOpenOf: '{name}: errors {error}, warnings {warning}, information {info}',
};
