import type { Words } from '../words';

export const workbench: Words['workbench'] = {};
