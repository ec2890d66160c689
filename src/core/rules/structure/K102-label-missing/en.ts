import type { RuleWords } from '../../rule-words';

export const words: RuleWords = {
  title: 'A label of the form is missing',
  why: 'Values are found by their labels. Without its label a field cannot be told from a blank one.',
  remedy: 'Put the label back where the form has it. If a row was deleted, copy it from a blank form.',
  messages: { '': 'The label “{expected}” is missing.' },
  evidence: { '': 'No cell of this sheet, which starts at {cell}, says “{expected}”.' },
};
