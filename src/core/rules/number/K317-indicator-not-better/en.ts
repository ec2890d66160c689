import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The target is no better than the baseline',
  why: 'With baseline and target mixed up, or a figure that goes the other way, the target is reached by doing nothing.',
  remedy: 'Check baseline and target. If the aim is to hold the level, add 維持.',
  messages: {
    more: 'The target “{to}” is above the baseline “{from}”. Is it not to go down?',
    less: 'The target “{to}” is below the baseline “{from}”. Is it not to go up?',
    equal: 'The target “{to}” equals the baseline “{from}”. If it is to be kept, please add 維持.',
  },
  evidence: { '': 'Of “{name}” the baseline is “{from}” and the target “{to}”.' },
};
