import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A section that the organisation table does not have',
  why: 'Such a section has no place in the totals by section, and nobody can be asked.',
  remedy: 'Write the section’s present name. If it is new, add it to the organisation table (or to the settings).',
  messages: {
    '': 'Not a section of the organisation table: “{section}”.',
    near: 'Not a section of the organisation table: “{section}”. Is “{near}” meant?',
    abolished: 'No longer a section: “{section}”. Please see which one took over.',
    renamed: 'Now called “{near}” (here “{section}”).',
  },
  evidence: {
    '': 'Compared with the sections of the organisation table, whatever their blanks and middle dots.',
    abolished: 'It stands in an earlier table, or is marked as abolished.',
    renamed: 'The organisation table has “{near}”, formerly “{section}”.',
  },
};
