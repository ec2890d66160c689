import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A low rating without problem or improvement',
  why: 'Unless the reason is known, the same will happen next year.',
  remedy: 'Write why it fell behind and what will be done next year.',
  messages: {
    '': '{sheet} {cell} “{label}” ({year}) is blank. The rating is “{rating}”.',
    none: '{sheet} {cell} “{label}” ({year}) says only “{text}”. The rating is “{rating}”.',
  },
  evidence: {
    '': 'The rating is “{rating}”; neither problem nor improvement says anything.',
  },
};
