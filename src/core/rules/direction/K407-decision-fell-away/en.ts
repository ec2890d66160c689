import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The amount changed after △ was decided',
  why: 'A decision about other amounts cannot simply be carried over.',
  remedy: 'Choose “means less” or “means more” again for what stands there now.',
  messages: {
    reduction: 'Changed after it was decided to mean less (“{text}”). The decision no longer counts.',
    increase: 'Changed after it was decided to mean more (“{text}”). The decision no longer counts.',
  },
  evidence: { '': 'The cells with △ changed after {by} decided on {date}.' },
};
