import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'What △ means cannot be told',
  why: 'Less or more: the total changes by twice the amount. Until it is decided the totals show a range.',
  remedy: 'Ask the section, then choose “means less” or “means more”. The decision stays in this workbook.',
  messages: {
    hours: 'The meaning of △ is unclear: please find out whether “{text}” is hours saved or hours spent.',
    'hours-silent': 'Nothing tells what △ means: please find out whether “{text}” is hours saved or hours spent.',
    effect: 'The meaning of △ is unclear: please find out whether “{text}” is savings or costs.',
    'effect-silent': 'Nothing tells what △ means: please find out whether “{text}” is savings or costs.',
  },
  evidence: {
    '': 'There are signs, but too few, or against each other. {reasons}',
    'hours-silent': 'Neither plan, targets, remarks nor effect say what △ means.',
    'effect-silent': 'Neither plan, targets nor remarks say what △ means.',
  },
};
