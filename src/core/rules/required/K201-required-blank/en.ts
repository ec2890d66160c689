import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A required field is blank',
  why: 'Without its content or its section an item cannot be listed or added up, and someone has to telephone for it later.',
  remedy: 'Fill the field in.',
  messages: {
    '': '{label} is blank. Please fill it in.',
    others: '{label} is blank. Nearly every other sheet has it filled in.',
  },
  evidence: {
    '': '“{label}” is a field that this form always wants.',
    others: '“{label}” is filled in on nearly all other 個票.',
  },
};
