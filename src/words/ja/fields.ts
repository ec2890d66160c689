import type { Templates } from '../templates';

export const fields = {} satisfies Templates;
