import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'No plan for the next year',
  why: 'Without it there is nothing to rate at the end of that year.',
  remedy: 'Write what will be done in that year. If the item ended before, say so in the remarks.',
  messages: { '': 'No plan for {year}, though the years before have one.' },
  evidence: {
    '': 'Earlier years have plans; {year} has neither plan nor target.',
  },
};
