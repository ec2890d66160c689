import type { Words } from '../words';

export const severities: Words['severities'] = {};
