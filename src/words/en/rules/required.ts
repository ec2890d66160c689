import type { RuleWords } from '../../templates';

export const required: Readonly<Record<string, RuleWords>> = {
  K201: {
    title: 'A required field is blank',
    why: 'Without its content or its section an item cannot be listed or added up, and someone has to telephone for it later.',
    remedy: 'Fill the field in. If it is not decided yet, say in the remarks when it will be.',
    messages: { '': '{cell} on {sheet}, “{label}”, is blank. Please fill it in.' },
    evidence: { '': '“{label}” is a field that this form always wants.' },
  },
};
