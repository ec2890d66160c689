import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A task without a year',
  why: 'Without the year in which it is done, progress cannot be followed.',
  remedy: 'Write under the year what is done in it. If it comes after the plan, say so in the remarks.',
  messages: { '': '“{text}” in {cell} on {sheet} is blank in every year. Please write when it is done.' },
  evidence: { '': 'This row of the plan names a task and nothing else.' },
};
