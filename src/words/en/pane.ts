import type { Words } from '../words';

export const pane: Words['pane'] = {};
