import type { Templates } from '../templates';

export const errors = {} satisfies Templates;
