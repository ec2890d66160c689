import type { Templates } from '../templates';

export const groups = {} satisfies Templates;
