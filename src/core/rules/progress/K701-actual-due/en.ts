import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The result is blank',
  why: 'Without a result nobody can tell whether the plan was kept, and the summary list stays empty there.',
  remedy: 'Write what was done in that year, or why nothing was.',
  messages: {
    over: '{label} ({year}) is blank. The year is over: please fill it in.',
    begun: '{label} ({year}) is blank. Other fields of that year are filled in.',
    others: '{label} ({year}) is blank. Most other sheets have results of that year.',
    amount: '{label} ({year}) is blank. The target is “{targetText}”.',
  },
  evidence: {
    '': '“{label}” ({year}) holds nothing.',
    amount: 'The target of that year is “{targetText}”, and the result is told in words.',
  },
};
