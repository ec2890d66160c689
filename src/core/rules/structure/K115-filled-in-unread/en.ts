import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'Something filled in that was not read',
  why: 'What belongs to no field of the form is in no list and no total.',
  remedy: 'If it was written outside its field, move it there. If the form asks for it, teach the form again.',
  messages: {
    one: 'Belongs to no field of the form and is not read (“{text}”).',
    some: '{count} cells belong to no field and are not read ({cells}).',
    more: '{count} cells belong to no field and are not read ({cells} and more).',
  },
  evidence: { '': 'Neither a field nor a label of the form, nor on the other sheets at this place ({cell} “{text}”).' },
};
