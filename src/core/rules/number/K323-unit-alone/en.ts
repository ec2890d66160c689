import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Another unit than on the other 個票',
  why: 'One sheet in another unit puts every total and comparison out many times over.',
  remedy: 'See whether the unit goes with the number. To use the unit of the others, convert the number too.',
  messages: { '': 'The unit is “{text}”; other sheets have “{usual}”.' },
  evidence: { '': 'The unit of “{label}” is “{usual}” on nearly all other 個票.' },
};
