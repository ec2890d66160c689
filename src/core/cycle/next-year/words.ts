import type { nextYear } from '../../../locales/ja/next-year';

/** The words of next year's 個票; src/locales gives them. */
export interface NextYearWords {
  readonly language: 'ja' | 'en';
  readonly nextYear: Readonly<Record<keyof typeof nextYear, string>>;
}
