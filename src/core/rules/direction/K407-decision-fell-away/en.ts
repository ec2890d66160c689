import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The amount changed after △ was decided',
  why: 'A decision about other amounts cannot simply be carried over.',
  remedy: 'Choose “means less” or “means more” again for what stands there now.',
  messages: {
    reduction:
      '{sheet} {cell} “{text}” changed after {by} decided “means less” on {date}. That decision no longer counts.',
    increase:
      '{sheet} {cell} “{text}” changed after {by} decided “means more” on {date}. That decision no longer counts.',
  },
  evidence: { '': 'The cells with △ have changed since {date}.' },
};
