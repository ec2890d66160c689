import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The number of proposals is not the number of sheets',
  why: 'The published count of proposals would not agree with the sheets.',
  remedy: 'Ask the section for missing sheets, or correct an outdated count.',
  messages: {
    '': 'The number of proposals differs: {listed} in the table, {count} sheets ({section}).',
    none: '{listed} proposals are declared, but there is no sheet ({section}).',
  },
  evidence: {
    '': 'Counted the sheets whose lead section is “{section}” ({sheets}). Sheets with several sections or none go by the index.',
    none: 'No sheet has “{section}” as its section in charge.',
  },
};
