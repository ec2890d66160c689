import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'An amount stands alone in the remarks',
  why: 'What stands in the remarks is in no year’s total: a figure typed one column too far right is simply lost.',
  remedy: 'If it belongs to a year, move it to that column. If it explains something, add what it is.',
  messages: { '': 'Nothing but a number in the remarks (“{text}”), and none in the last year of the row.' },
  evidence: { '': 'The remarks say “{text}” and nothing else, which is not added up. Does it belong to a year?' },
};
