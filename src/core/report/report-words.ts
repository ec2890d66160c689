/** The words that the sheets of this folder need, in one language; src/words gives them. `{name}` is filled by `said`. */
export type ReportWord =
  | 'summarySheet'
  | 'summaryTitle'
  | 'summaryTitlePlain'
  | 'summarySubtitle'
  | 'summarySubtitleByNumber'
  | 'summarySubtitleByWorkbook'
  | 'legend'
  | 'legendEntry'
  | 'system'
  | 'planItem'
  | 'action'
  | 'lead'
  | 'planOf'
  | 'actualOf'
  | 'rating'
  | 'page'
  | 'continued'
  | 'unnamed'
  | 'hoursActual'
  | 'effectActual'
  | 'hourUnit'
  | 'thousandYenUnit'
  | 'listItem'
  | 'taskMark'
  | 'actionBy'
  | 'footer';

export interface ReportWords {
  readonly language: 'ja' | 'en';
  readonly report: Readonly<Record<ReportWord, string>>;
}

/** A sentence of the report with its material filled in. Material that a sentence does not name is left aside. */
export function said(
  words: ReportWords,
  word: ReportWord,
  material: Readonly<Record<string, string | number>> = {},
): string {
  return words.report[word].replace(/\{([a-zA-Z]+)\}/g, (brace, name: string) => String(material[name] ?? brace));
}
