import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A rate whose count is written beside it',
  why: 'A rate is left out of the totals. Times the count in the same year’s target it could be counted.',
  remedy: 'If the arithmetic is right, press “Correct” to put the product in its place. The rate stays in the remarks.',
  messages: { '': 'A rate (“{text}”). Times “{countText}” of {countCell} it makes {sums}.' },
  evidence: { '': 'The target of the same year ({countCell}) says “{countText}”: {sums}.' },
};
