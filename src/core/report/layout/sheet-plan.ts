/**
 * An output sheet as a plan: what every cell holds, how it looks, how it prints. Nothing is written here;
 * excel/ and xlsx/ carry a plan out. Positions are 0-based and dense arrays are rows × columns.
 */
export type PlannedValue =
  /** Text stays text: adapters set the `@` format first, so `=1+1`, `6/10` and `0101` come out as they are, unless the cell names its own format. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** `formula` starts with `=` and is made by us alone; `cached` is what it comes to now. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: number | string };

/** A cell's look by purpose, so that both adapters draw the same sheet. See layout/look.ts. */
export type Look =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'heading'
  | 'section'
  | 'hierarchy'
  | 'text'
  | 'textCentre'
  | 'number'
  | 'total'
  | 'link'
  | 'answer'
  | 'error'
  | 'warning'
  | 'info';

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly value: PlannedValue | null;
  readonly look: Look;
  /** Excel number format; left out, text gets `@`. */
  readonly numberFormat?: string;
  /** A place in the same workbook, `'個票06'!C18`. */
  readonly link?: string;
}

export interface PlannedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface PlannedTable {
  /** Excel table name, unique in the workbook. */
  readonly name: string;
  readonly range: PlannedRange;
  readonly columns: readonly string[];
}

export interface PlannedChart {
  readonly title: string;
  readonly type: 'column' | 'stackedColumn' | 'bar';
  readonly categories: PlannedRange;
  readonly series: readonly { readonly name: string; readonly values: PlannedRange }[];
  /** Where its frame lies. */
  readonly frame: PlannedRange;
}

/** Words to choose from in cells that are to be filled in. Anything else may be written there, too. */
export interface PlannedChoices {
  readonly range: PlannedRange;
  /** None with a comma: that is what parts them in a workbook. Together at most 255 characters. */
  readonly words: readonly string[];
}

export interface PrintPlan {
  readonly paper: 'A3' | 'A4';
  readonly orientation: 'landscape' | 'portrait';
  /** Rows repeated on every page, both ends included. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
  readonly area: PlannedRange;
  /** The sheet is one page wide; a page break stands before each of these rows. */
  readonly breaksBefore: readonly number[];
  readonly header: string;
  readonly footer: string;
}

export type SheetId = 'summary' | 'findings' | 'rollup' | 'data' | 'proposals' | 'priorities' | 'submissions';

/** How the rows of a list are told apart when it is made again. */
export interface RowIdentity {
  /** Sets of columns whose cells together tell a row, surest first. A row that is blank in the first of them has no such sign. */
  readonly columns: readonly (readonly number[])[];
  /** The column by which a row is called when something is told of it; `null` when there is none. */
  readonly name: number | null;
  /** Whether a row whose name was corrected by some characters is the same row. */
  readonly nearNames: boolean;
}

export interface SheetPlan {
  readonly id: SheetId | 'definition' | 'meanings' | 'copy' | 'choices' | 'request';
  /** A valid sheet name: at most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  /** Widths in characters of the default font, as Excel counts column width. */
  readonly widths: readonly number[];
  /** Row → height in points, where it is not the default. */
  readonly heights: Readonly<Record<number, number>>;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly PlannedRange[];
  readonly tables: readonly PlannedTable[];
  readonly charts: readonly PlannedChart[];
  readonly choices?: readonly PlannedChoices[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly filter: PlannedRange | null;
  readonly print: PrintPlan;
  /** Left out: a row is told by its first cell. */
  readonly identity?: RowIdentity;
  /** The words over the rows that stay although their 個票 is gone. */
  readonly previousRows?: string;
  /** Columns in which room is left for what people added beside ours. */
  readonly theirs?: readonly number[];
}
