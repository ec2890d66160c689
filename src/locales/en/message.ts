import type { message as ja } from '../ja/message';

/** The small window that says what a ribbon button did. */
export const message: Readonly<Record<keyof typeof ja, string>> = {
  title: 'Kohyo',
  close: 'Close',
};
