import type { Templates } from '../templates';

export const report = {} satisfies Templates;
