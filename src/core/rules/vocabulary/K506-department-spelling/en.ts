import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A section is spelt otherwise than in the organisation table',
  why: 'It is counted as the same section here, but searches and PivotTables take it for another.',
  remedy: 'Spell it as the organisation table does.',
  messages: { '': '“{section}” in {cell} on {sheet} is “{official}” in the organisation table.' },
  evidence: { '': 'The reform sheet says “{section}”, the organisation table “{official}”.' },
};
