import type { handout } from '../../../locales/ja/handout';

/** The words of what is handed out; src/locales gives them. */
export interface HandoutWords {
  readonly language: 'ja' | 'en';
  readonly handout: Readonly<Record<keyof typeof handout, string>>;
  readonly fields: Readonly<Record<string, string>>;
}
