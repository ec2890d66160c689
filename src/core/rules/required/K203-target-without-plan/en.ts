import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'There are targets but no plan',
  why: 'Without what is done to reach the target, nobody can explain the result later.',
  remedy: 'Write in the plan what will be done to reach the targets.',
  messages: { '': 'There are targets, but the row “{text}” is blank.' },
  evidence: { '': 'Targets are filled in; the plan has not one entry.' },
};
