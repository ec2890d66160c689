import type { Templates } from '../templates';

export const severities = {
  error: '誤り',
  warning: '注意',
  info: '参考',
} satisfies Templates;
