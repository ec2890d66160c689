import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
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
};
