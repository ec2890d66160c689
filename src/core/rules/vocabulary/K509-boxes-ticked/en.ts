import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Boxes not ticked, or ticked twice',
  why: 'Where nobody can tell which one was chosen, the item is counted under none.',
  remedy: 'Tick what applies (☑). Where one is to be chosen, leave the others blank (□).',
  messages: {
    '': '{label} has {count} ticks; other sheets have one.',
    none: '{label} has no tick. Please choose what applies.',
  },
  evidence: { '': 'The cell says “{text}”.' },
};
