import type { report } from '../../locales/ja/report';

/** The words that the output sheets need: Japanese says which there are. Names alone are known here, never a word. */
export type ReportWord = keyof typeof report;

/** The words in one language; src/locales gives them. `{name}` is filled by `sentence`. */
export interface ReportWords {
  readonly language: 'ja' | 'en';
  readonly report: Readonly<Record<ReportWord, string>>;
}

/** A sentence of the report with its material filled in. Material that a sentence does not name is left aside. */
export function sentence(
  words: ReportWords,
  word: ReportWord,
  material: Readonly<Record<string, string | number>> = {},
): string {
  return words.report[word].replace(/\{([a-zA-Z]+)\}/g, (brace, name: string) => String(material[name] ?? brace));
}
