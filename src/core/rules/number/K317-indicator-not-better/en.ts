import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The target is no better than the baseline',
  why: 'With baseline and target mixed up, or a figure that goes the other way, the target is reached by doing nothing.',
  remedy: 'Check baseline and target. If the aim is to hold the level, add 維持.',
  messages: {
    more: '“{to}” in {cell} on {sheet}, the target of “{name}”, is more than its baseline “{from}”, though there should be less of it. Please check it.',
    less: '“{to}” in {cell} on {sheet}, the target of “{name}”, is less than its baseline “{from}”, though there should be more of it. Please check it.',
    equal:
      '“{to}” in {cell} on {sheet}, the target of “{name}”, is the same as its baseline “{from}”. If the aim is to hold the level, please add 維持.',
  },
  evidence: { '': 'Of “{name}” the baseline is “{from}” and the target “{to}”.' },
};
