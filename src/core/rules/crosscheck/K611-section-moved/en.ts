import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The section stands under another department than in the organisation table',
  why: 'A section that is now in one department, now in another, makes counts and totals by department disagree.',
  remedy:
    'Decide which organisation counts, and bring sheets, index and organisation table in line with it. Where the departments have slipped, write each into its own row.',
  messages: {
    '': 'Belongs to {listed} by the organisation table; here “{section}” stands under {department}.',
    index: 'Belongs to {listed} by the organisation table; here “{section}” is listed under {department}.',
    'table-up': 'The departments ({departmentCells}) seem to stand above their proper rows.',
    'table-down': 'The departments ({departmentCells}) seem to stand below their proper rows.',
  },
  evidence: {
    '': 'In the organisation table “{section}” stands under “{listed}”.',
    'table-up':
      'On sheets and index: {sections}. All {count} sections at the borders stand one department too high, as happens when merged cells get lost in a PDF. Totals go by sheets and index.',
    'table-down':
      'On sheets and index: {sections}. All {count} sections at the borders stand one department too low, as happens when merged cells get lost in a PDF. Totals go by sheets and index.',
  },
};
