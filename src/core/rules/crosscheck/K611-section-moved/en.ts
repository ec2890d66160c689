import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The section stands under another department than in the organisation table',
  why: 'A section that is now in one department, now in another, makes counts and totals by department disagree.',
  remedy: 'Decide which organisation counts, and bring sheets, index and organisation table in line with it.',
  messages: {
    '': '{sheet} {cell} has “{section}” under “{department}”; the organisation table has it under “{listed}”.',
    index:
      '{sheet} {cell} puts an item of “{section}” under “{department}”; the organisation table has it under “{listed}”.',
  },
  evidence: { '': 'In the organisation table “{section}” stands under “{listed}”.' },
};
