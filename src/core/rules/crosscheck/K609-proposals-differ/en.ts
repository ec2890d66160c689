import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The number of proposals is not the number of sheets',
  why: 'The published count of proposals would not agree with the sheets.',
  remedy: 'Ask the section for missing sheets, or correct an outdated count.',
  messages: {
    '': '{sheet} {cell} gives {listed} proposals for “{section}”, but there are {count} sheets ({sheets}).',
    none: '{sheet} {cell} gives {listed} proposals for “{section}”, but there is no sheet.',
  },
  evidence: {
    '': 'Counted: sheets whose section in charge is “{section}”. Sheets with several sections or none count under that of the index.',
    none: 'No sheet has “{section}” as its section in charge.',
  },
};
