import type { Words } from '../words';

export const severities: Words['severities'] = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
};
