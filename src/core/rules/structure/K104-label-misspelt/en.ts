import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A label differs slightly from the form’s',
  why: 'It was read as the nearest label this time, but uneven spelling is easily missed by next year’s form and by other tools.',
  remedy: 'Write the label as the form has it.',
  messages: { '': 'The label differs from the form: “{found}” here, “{expected}” there.' },
  evidence: { '': 'The sheet says “{found}”, the form “{expected}”.' },
};
