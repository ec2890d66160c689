import type { Templates } from '../templates';

export const evidence = {} satisfies Templates;
