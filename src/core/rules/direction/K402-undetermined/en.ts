import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'What △ means cannot be told',
  why: 'Less or more: the total changes by twice the amount. Until it is decided the totals show a range.',
  remedy: 'Ask the section, then choose “means less” or “means more”. The decision stays in this workbook.',
  messages: {
    hours: '{sheet} {cell} “{text}” may be hours saved or hours spent.',
    'hours-silent': '{sheet} {cell} “{text}” may be hours saved or hours spent; nothing on the sheet tells.',
    effect: '{sheet} {cell} “{text}” may be money saved or a cost.',
    'effect-silent': '{sheet} {cell} “{text}” may be money saved or a cost; nothing on the sheet tells.',
  },
  evidence: {
    '': 'There are signs, but too few, or against each other. {reasons}',
    'hours-silent': 'Neither plan, targets, remarks nor effect say what △ means.',
    'effect-silent': 'Neither plan, targets nor remarks say what △ means.',
  },
};
