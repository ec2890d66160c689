import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Boxes not ticked, or ticked twice',
  why: 'Where nobody can tell which one was chosen, the item is counted under none.',
  remedy: 'Tick what applies (☑). Where one is to be chosen, leave the others blank (□).',
  messages: {
    '': '{cell} on {sheet}, “{label}”, has {count} boxes ticked. The other 個票 have one.',
    none: '{cell} on {sheet}, “{label}”, has no box ticked. Please choose.',
  },
  evidence: { '': 'The cell says “{text}”.' },
};
