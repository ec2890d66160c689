import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'One indicator has different values in two plans',
  why: 'If two plans of one city give different baselines or targets, nobody knows by which to measure.',
  remedy: 'Find out which value is right and bring the plans in line.',
  messages: {
    baseline: 'The baseline differs: “{text}” here, “{otherText}” in {otherSheet} {otherCell}.',
    target: 'The target differs: “{text}” here, “{otherText}” in {otherSheet} {otherCell}.',
  },
  evidence: {
    '': 'Both have the indicator “{name}”. Values known to be of different years are not compared.',
  },
};
