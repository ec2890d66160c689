import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The section stands under another department than in the organisation table',
  why: 'A section that is now in one department, now in another, makes counts and totals by department disagree.',
  remedy:
    'Decide which organisation counts, and bring sheets, index and organisation table in line with it. Where the departments have slipped, write each into its own row.',
  messages: {
    '': '{sheet} {cell} has “{section}” under “{department}”; the organisation table has it under “{listed}”.',
    index:
      '{sheet} {cell} puts an item of “{section}” under “{department}”; the organisation table has it under “{listed}”.',
    'table-up':
      'The departments of {sheet} ({departmentCells}) seem to stand above their rows. By the sheets and the index: {sections}.',
    'table-down':
      'The departments of {sheet} ({departmentCells}) seem to stand below their rows. By the sheets and the index: {sections}.',
  },
  evidence: {
    '': 'In the organisation table “{section}” stands under “{listed}”.',
    'table-up':
      '{count} sections at the edge of their department are all said to belong to the one above. Merged cells lost by a PDF slip like this. Totals count by the department that sheets and index give.',
    'table-down':
      '{count} sections at the edge of their department are all said to belong to the one below. Merged cells lost by a PDF slip like this. Totals count by the department that sheets and index give.',
  },
};
