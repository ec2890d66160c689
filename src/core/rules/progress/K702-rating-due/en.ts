import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The rating is blank',
  why: 'Without a rating the item is in none of the counts, and next year’s review has no ground.',
  remedy: 'Rate the result with one of the given marks.',
  messages: {
    '': '{label} ({year}) is blank. The results are filled in.',
    alone: '{label} ({year}) is blank. Please fill it in.',
    undated: '{label} is blank. Nearly all others have filled it in.',
  },
  evidence: {
    '': 'The result of that year is filled in, its rating is not.',
    alone: '“{label}” ({year}) holds nothing.',
    undated: 'Nearly all others say something at “{label}”.',
  },
};
