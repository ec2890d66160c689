import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Boxes not ticked, or ticked twice',
  why: 'Where nobody can tell which one was chosen, the item is counted under none.',
  remedy: 'Tick what applies (☑). Where one is to be chosen, leave the others blank (□).',
  messages: {
    '': '{label} has {count} ticks; other sheets have one.',
    none: '{label} has no tick. Please choose what applies.',
    columns: '{label} is marked in {count} columns; other sheets mark one.',
    noColumn: '{label} is marked in no column. Please mark the one that applies.',
  },
  evidence: { '': 'The cell says “{text}”.' },
};
