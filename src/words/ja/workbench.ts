import type { Templates } from '../templates';

export const workbench = {} satisfies Templates;
