import type { Templates } from '../templates';

export const groups = {
  structure: '様式',
  required: '記入',
  number: '数値',
  direction: '△の向き',
  vocabulary: '語彙',
  crosscheck: '突合',
  progress: '進捗',
} satisfies Templates;
