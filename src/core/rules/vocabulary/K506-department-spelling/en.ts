import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A section is spelt otherwise than in the organisation table',
  why: 'It is counted as the same section here, but searches and PivotTables take it for another.',
  remedy: 'Spell it as the organisation table does.',
  messages: { '': 'The organisation table says “{official}”; here it is “{section}”.' },
  evidence: { '': 'The reform sheet says “{section}”, the organisation table “{official}”.' },
};
