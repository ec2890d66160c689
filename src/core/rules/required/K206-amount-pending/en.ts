import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An amount is not decided yet',
  why: 'Until it is, the cell is left out of the totals, and the totals say so.',
  remedy: 'Write the number once it is known. Until then nothing needs doing.',
  messages: { '': '{label} is “{text}”. Left out of the totals until it is settled.' },
  evidence: { '': 'The cell says “{text}”.' },
};
