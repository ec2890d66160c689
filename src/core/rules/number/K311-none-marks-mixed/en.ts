import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Several marks for “none”',
  why: 'Mixed marks make the reader wonder whether they mean different things. The totals are not affected.',
  remedy: 'Use one mark throughout.',
  messages: { '': 'None is written “{mark}”; elsewhere on the sheet it is “{first}”.' },
  evidence: { '': 'This reform sheet has both “{first}” and “{mark}”.' },
};
