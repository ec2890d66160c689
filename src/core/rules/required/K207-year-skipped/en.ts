import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A year in between is blank',
  why: 'It may be zero or it may be forgotten. A blank is left out of the totals.',
  remedy: 'Write 0 or － if there is no effect in that year, otherwise the number.',
  messages: { '': '{label} ({year}) is blank. The years around it have numbers.' },
  evidence: { '': 'The years before and after in the same row have numbers.' },
};
