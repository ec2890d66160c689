import type { Words } from '../words';

export const report: Words['report'] = {};
