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
  /** On a sheet of somebody's own: it looks as its column's cells look there, or as it looks itself above the list. */
  readonly dressed?: true;
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
  /** `shareBar`: each bar is 100 %, its parts the shares of the series. */
  readonly type: 'column' | 'bar' | 'shareBar';
  readonly categories: PlannedRange;
  readonly series: readonly { readonly name: string; readonly values: PlannedRange }[];
  /** Ends of the axis of values; left out: Excel's own. */
  readonly axis?: { readonly min?: number; readonly max?: number };
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
  /** Pages across, for a sheet whose letters would be too small on one; left out: one. */
  readonly pagesWide?: number;
  /** Columns repeated on every page across, both ends included. */
  readonly titleColumns?: { readonly from: number; readonly to: number };
  /** A page break stands before each of these rows. */
  readonly breaksBefore: readonly number[];
  readonly header: string;
  readonly footer: string;
}

/** A plan over a sheet of somebody's own: that keeps its looks, columns, widths and page; its list is ours. */
export interface OwnSheet {
  /** Its name while we have never filled it. */
  readonly sheet: string;
  /** The layout of its list. */
  readonly layout: string;
  /** Its rows, both ends included, while we have never filled it: they are replaced. */
  readonly body: { readonly top: number; readonly bottom: number };
  /** The same plan where the list stands now: the row of its (last) headings, and for columns of the plan those of the sheet. */
  readonly follow: (headingRow: number, columns: ReadonlyMap<number, number>) => SheetPlan;
}

/** A column that people put between ours or beside them. */
export interface Room {
  readonly heading: string;
  /** The column of the plan that it follows; -1 for one before the first. */
  readonly after: number;
  /** Characters, where somebody chose a width; null for the default one. */
  readonly width: number | null;
  /** What stands in it, by the row of the plan beside which it belongs. */
  readonly texts: ReadonlyMap<number, string>;
}

const SHEET_IDS = [
  'summary',
  'findings',
  'rollup',
  'data',
  'yearly',
  'proposals',
  'priorities',
  'submissions',
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** Every sheet of ours, those included that other acts than 作成 make. */
export const PLAN_IDS = [
  ...SHEET_IDS,
  'definition',
  'meanings',
  'copy',
  'choices',
  'request',
  'carried',
  'similar',
  'against',
  'opinions',
] as const;

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
  readonly id: (typeof PLAN_IDS)[number];
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
  /** The rows that headings stand in; left out: the first that has any. */
  readonly headings?: { readonly top: number; readonly bottom: number };
  readonly own?: OwnSheet;
  /** Left out: a row is told by its first cell. */
  readonly identity?: RowIdentity;
  /** The words over the rows that stay although their 個票 is gone. */
  readonly previousRows?: string;
  /** What a column says, whatever its heading: lists of other layouts have it under other words. */
  readonly says?: ReadonlyMap<number, string>;
  /** Columns in which room is left for what people added beside ours. */
  readonly theirs?: readonly number[];
  /** The same sheet with room for such columns on its pages; left out: they stand right of it. */
  readonly withRooms?: (rooms: readonly Room[]) => SheetPlan;
  /** The same sheet whose pages leave so many points for lines that people put above its headings; left out where pages are left to Excel. */
  readonly withRoomAbove?: (points: number) => SheetPlan;
}
