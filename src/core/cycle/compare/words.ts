import type { compare } from '../../../locales/ja/compare';

/** The words of what is looked at side by side; src/locales gives them. */
export interface CompareWords {
  readonly language: 'ja' | 'en';
  readonly compare: Readonly<Record<keyof typeof compare, string>>;
}
