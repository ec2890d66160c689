import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A task without a year',
  why: 'Without the year in which it is done, progress cannot be followed.',
  remedy: 'Write under the year what is done in it. If it comes after the plan, say so in the remarks.',
  messages: { '': 'No year is filled in (“{text}”). Please say when it is to be done.' },
  evidence: { '': 'This row of the plan names a task and nothing else.' },
};
