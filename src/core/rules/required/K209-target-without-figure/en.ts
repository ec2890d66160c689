import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The target lacks a figure or a unit',
  why: 'Without a figure and its unit nobody can tell at the end of the year whether the target was reached, and it is in no total.',
  remedy:
    'Write a figure and a unit, as in 30件 or 5%削減. If the target only asks whether it was done, choose Ignore.',
  messages: {
    figure: 'The target has no number (“{to}”). Please write how much, and in what unit.',
    baseline: 'The baseline has no unit (“{from}”). Please add the unit of “{name}”.',
    unit: 'The target has no unit (“{to}”). Please add the unit of “{name}”.',
  },
  evidence: { '': 'The target is “{to}”.', baseline: 'The baseline is “{from}”.' },
};
