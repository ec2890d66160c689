import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A low rating without problem or improvement',
  why: 'Unless the reason is known, the same will happen next year.',
  remedy: 'Write why it fell behind and what will be done next year.',
  messages: {
    '': '{sheet} {cell} “{label}” ({year}) is blank. The rating is “{rating}”.',
    usual:
      '{cell} “{label}” ({year}) on {sheet} is blank though the rating is “{rating}”; nearly all other 個票 say something there.',
    none: '{sheet} {cell} “{label}” ({year}) says only “{text}”. The rating is “{rating}”.',
  },
  evidence: {
    usual: 'The rating is “{rating}”, and “{label}” says nothing.',
    '': 'The rating is “{rating}”; neither problem nor improvement says anything.',
  },
};
