import type { Words } from '../words';

export const errors: Words['errors'] = {};
