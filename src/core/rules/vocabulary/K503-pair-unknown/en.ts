import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'The plan does not have this pair of pillar and category',
  why: 'With a wrong pair the item stands in the wrong place of the summary list.',
  remedy: 'Correct either of the two to a pair of the plan.',
  messages: { '': '“{category}” belongs to “{home}”; here the pillar is “{pillar}”.' },
  evidence: { '': 'Categories of “{pillar}”: {choices}' },
};
