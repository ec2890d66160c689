import type { Templates } from '../templates';

export const fixes = {} satisfies Templates;
