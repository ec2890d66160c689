import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The rating does not seem to fit result and target',
  why: 'Figures and rating that disagree cannot be explained to the public.',
  remedy:
    'Find out whether the figure or the rating is right. If the rating rests on more than figures, say so beside it.',
  messages: {
    good: 'Rated “{text}”, but the result “{actualText}” is {share}% of the target “{targetText}”.',
    poor: 'Rated “{text}”, but the result “{actualText}” reaches the target “{targetText}” ({share}%).',
  },
  evidence: {
    '': 'Compared: target {targetCell} “{targetText}”, result {actualCell} “{actualText}”.',
  },
  options: {
    short: {
      label: 'Share of the target below which a good rating is in doubt',
      reason: 'From half on, results beyond the figures may well make a good rating.',
    },
  },
};
