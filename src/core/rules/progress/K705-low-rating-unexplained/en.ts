import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A low rating without problem or improvement',
  why: 'Unless the reason is known, the same will happen next year.',
  remedy: 'Write why it fell behind and what will be done next year.',
  messages: {
    '': '{label} ({year}) is blank. The rating is “{rating}”.',
    usual: '{label} ({year}) is blank. The rating is “{rating}”; nearly every section writes something here.',
    none: '{label} ({year}) says no more than “{text}”. The rating is “{rating}”.',
    undated: '{label} says nothing. The rating is “{rating}”.',
  },
  evidence: {
    usual: 'The rating is “{rating}”, and “{label}” says nothing.',
    '': 'The rating is “{rating}”; neither problem nor improvement says anything.',
  },
};
