/** What stands in a cell: text as typed, a number shown through a format, or nothing. */
export type Written = string | number | null;
/** One cell per fiscal year of the plan: 令和6, 7, 8年度. */
export type ByYear<T = Written> = readonly [T, T, T];

/** A 取組項目 of the imaginary 彩原市, as its section filled it in: free of faults (faults.ts adds them by name). */
export interface Item {
  readonly name: string;
  readonly pillar: string;
  readonly category: string;
  readonly lead: string;
  readonly related: string | null;
  readonly background: string;
  readonly approach: string;
  readonly references: string | null;
  readonly goal: string;
  /** 年度計画: what is to be done, and in which year what of it. */
  readonly plan: readonly { readonly task: string; readonly years: ByYear; readonly note?: string }[];
  readonly target: ByYear;
  readonly hours: ByYear;
  readonly effect: ByYear;
  /** 令和6年度 is over: what came of it. The other years are not due yet. */
  readonly actual: string;
  readonly hoursActual: Written;
  readonly effectActual: Written;
  readonly rating: string;
  readonly problems: string | null;
  readonly improvement: string | null;
  /** 備考 beside the rows. */
  readonly notes?: {
    readonly target?: string;
    readonly hours?: string;
    readonly effect?: string;
    readonly hoursActual?: string;
  };
}

export const PEOPLE = '人（職員）の改革';
export const DIGITAL = '情報・デジタル化の改革';
export const FINANCE = '財政の改革';
export const FACILITIES = '施設・モノの改革';
/** 「なし」, written one way throughout. */
export const NONE = '－';
