import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The unit is not the label’s',
  why: 'Mixing 円 and 千円 makes the total wrong a thousand-fold.',
  remedy: 'Write the number in the label’s unit.',
  messages: {
    '': 'Another unit than the label: “{text}” is in {unit}, the label says “{label}”.',
    other: 'Cannot be converted: “{text}” is in {unit}, the label says “{label}”.',
  },
  evidence: { '': 'The cell says “{unit}”, the label “{label}”.' },
};
