import type { Templates } from '../templates';

export const cli = {} satisfies Templates;
