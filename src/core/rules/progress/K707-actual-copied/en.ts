import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The result reads like the plan',
  why: 'A copied plan does not tell what was done.',
  remedy: 'Write what was really done: when, what, how much.',
  messages: {
    '': 'The same words as the plan ({planCell}): “{passage}”.',
    target: 'The same words as the target ({planCell}): “{passage}”.',
  },
  evidence: {
    '': '{planCell} and {cell} are the same but for punctuation and blanks.',
  },
  options: {
    planLength: {
      label: 'Shortest text compared with the plan',
      reason: 'Short words such as 運用開始 are naturally the same in plan and result.',
    },
    targetLength: {
      label: 'Shortest text compared with the target',
      reason: 'A target that was met is told in its own words, so only longer texts are compared.',
    },
  },
};
