import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'There is a plan but no target',
  why: 'With nothing to be reached, there is nothing to rate the year by.',
  remedy: 'Write in the targets how far each year is to go.',
  messages: { '': 'There are plans, but {label} is blank in every year.' },
  evidence: { '': 'The plan is filled in; “{label}” has not one entry.' },
};
