import type { Templates } from '../templates';

export const pane = {} satisfies Templates;
