import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Neither a plan nor a target is filled in',
  why: 'Without what is done and by when, progress cannot be followed.',
  remedy: 'Write the tasks with their years in the plan, and what is to be reached in the targets.',
  messages: { '': 'Neither plan nor target for any year.' },
  evidence: { '': 'The plan rows and the targets are blank in every year.' },
};
