import type { Templates } from '../templates';

export const severities = {} satisfies Templates;
