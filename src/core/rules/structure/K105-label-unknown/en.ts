import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A label that the form does not have',
  why: 'What stands beside it is in no list and no total. If you added the field yourselves, all is well.',
  remedy: 'If a label of the form was rewritten, put it back. If the field is your own, choose Ignore.',
  messages: { '': 'Not a label of the form (“{text}”). This field is not read.' },
  evidence: { '': 'No label of the form is close to “{text}”.' },
};
