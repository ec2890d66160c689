import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The two sheets of one item disagree',
  why: 'With another name or number on plan and results the two cannot be put together.',
  remedy: 'Compare the two sheets and make them agree.',
  messages: { '': 'The two sheets of one item differ: “{text}” here, “{otherText}” in {otherSheet} {otherCell}.' },
  evidence: { '': '{otherCell} on {otherSheet} says “{otherText}”.' },
};
