import type { Words } from '../words';

export const groups: Words['groups'] = {
  structure: 'Form',
  required: 'Entries',
  number: 'Numbers',
  direction: 'Meaning of △',
  vocabulary: 'Vocabulary',
  crosscheck: 'Cross-check',
  progress: 'Progress',
};
