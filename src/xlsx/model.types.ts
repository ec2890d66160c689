import type { ConditionalRuleType, ValidationOperator, ValidationType } from 'hucre';
import type { CellValue } from '../core/grid/grid';

/**
 * A workbook in memory, as plain data that may be changed freely and written again (see model.ts).
 * All rows and columns are 0-based places on the sheet; colours are `#RRGGBB` (theme colours are resolved on reading).
 */
export interface ModelWorkbook {
  /** In tab order, hidden ones too. */
  sheets: ModelSheet[];
  /** Place of the sheet that is in front. */
  activeSheet: number;
  names: ModelName[];
  /** Serial numbers count from 1904-01-01 instead of 1900. */
  date1904: boolean;
  defaultFont: ModelFont;
  customXml: ModelXmlPart[];
  properties: ModelProperties;
}

export interface ModelProperties {
  title?: string;
  author?: string;
  custom: Record<string, string | number | boolean>;
}

/** A customXml part: its item id is a GUID in braces. */
export interface ModelXmlPart {
  id: string;
  xml: string;
}

export interface ModelName {
  name: string;
  /** Without the leading `=`: `'個票01'!$A$1:$F$24`. */
  refersTo: string;
  /** The sheet it is known on, or null for the whole workbook. */
  sheet: string | null;
  /** Left out of the name box and the manager of names. */
  hidden?: true;
}

/**
 * Where a sheet that is made again comes from, so that a file keeps what stands in it as it is written. `from`: the cell as it stood
 * there, whole; `like`: only its style.
 */
export interface SheetOrigin {
  readonly cells: ReadonlyMap<number, { readonly from?: number; readonly like?: number }>;
  /** True where columns are people's too: a sheet of their own that we fill. */
  readonly ownFrame: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface ModelSheet {
  name: string;
  visibility: SheetVisibility;
  /** Only cells that hold something: a value, a formula or a format of their own. Keys by `cellKey` of model.ts. */
  cells: Map<number, ModelCell>;
  merges: ModelRange[];
  /** Widths in characters of the default font; columns not listed have the default width. */
  columnWidths: Map<number, number>;
  /** Width of the other columns; null is Excel's own. */
  defaultColumnWidth: number | null;
  /** Heights in points; rows not listed fit themselves. */
  rowHeights: Map<number, number>;
  /** Height of a row that holds nothing, in points. */
  defaultRowHeight: number;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  freeze: { rows: number; columns: number } | null;
  filter: ModelRange | null;
  /** In order of priority, the first wins. */
  conditionalFormats: ModelConditionalFormat[];
  validations: ModelValidation[];
  hyperlinks: Map<number, ModelHyperlink>;
  comments: Map<number, ModelComment>;
  tables: ModelTable[];
  charts: ModelChart[];
  protection: ModelProtection | null;
  page: ModelPage;
  tabColor: string | null;
  showGridlines: boolean;
  /** Set where it was made again over one that stands in the file. */
  origin?: SheetOrigin;
}

/** Rows and columns, both ends included. */
export interface ModelRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface ModelCell {
  /** For a formula: what it came to when it was last calculated. Dates are serial numbers. */
  value: CellValue;
  /** `value` is the name of an error (`#N/A`), not a text. */
  error?: true;
  /** With its `=`. */
  formula?: string;
  /** Parts of a text with fonts of their own; together they make `value`. */
  runs?: ModelRun[];
  /** Shared between cells: make a new one to change it. */
  format: ModelFormat;
}

export interface ModelRun {
  text: string;
  font?: ModelFont;
}

/** How a cell looks. What is left out is the workbook's default. */
export interface ModelFormat {
  /** Excel number format; `General` where left out. */
  numberFormat?: string;
  font?: ModelFont;
  fill?: ModelFill;
  border?: ModelBorder;
  alignment?: ModelAlignment;
  /** Cells of a protected sheet are locked unless this is false. */
  locked?: boolean;
}

export interface ModelFont {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';
  strike?: boolean;
  color?: string;
}

export interface ModelFill {
  /** Excel's pattern name; `solid` for a plain colour. */
  pattern: string;
  /** The colour seen: of a solid fill, or of the pattern's lines. */
  color?: string;
  background?: string;
}

export interface ModelEdge {
  style: string;
  color?: string;
}

export interface ModelBorder {
  top?: ModelEdge;
  right?: ModelEdge;
  bottom?: ModelEdge;
  left?: ModelEdge;
}

export interface ModelAlignment {
  horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  wrap?: boolean;
  shrink?: boolean;
  indent?: number;
  rotation?: number;
}

export interface ModelConditionalFormat {
  /** A1 addresses, several parted by a space. */
  range: string;
  /** `expression` (custom formula), `cellIs`, `colorScale` … as the file names them. */
  type: ConditionalRuleType;
  /** Without the leading `=`. */
  formulas: string[];
  operator?: ValidationOperator;
  text?: string;
  stopIfTrue?: boolean;
  format?: ModelFormat;
  /** Scales, bars and icons, kept as the library gives them, to be written again. */
  scale?: Readonly<Record<string, unknown>>;
}

/** A data validation, kept to be written again. */
export interface ModelValidation {
  range: string;
  type: ValidationType;
  settings: Readonly<Record<string, unknown>>;
}

export interface ModelHyperlink {
  /** A place in this workbook (`'個票01'!A1`), or null. */
  place: string | null;
  /** An address outside (`https://…`), or null. */
  address: string | null;
  tip?: string;
}

export interface ModelComment {
  author: string;
  text: string;
}

export interface ModelTable {
  name: string;
  range: ModelRange;
  columns: string[];
  style: string | null;
  banded: boolean;
  filter: boolean;
  totals: boolean;
}

export interface ModelChart {
  /** '' where nobody named it: Excel then counts. */
  name: string;
  title: string;
  type: 'column' | 'stackedColumn' | 'bar' | 'stackedBar' | 'shareBar' | 'line' | 'pie' | 'other';
  /** Addresses with their sheet, without `=`: `'集計'!$A$5:$A$12`. */
  series: { name: string; categories: string | null; values: string }[];
  /** Ends of the axis of values that somebody fixed. */
  axis?: { min?: number; max?: number };
  frame: ModelRange;
}

export interface ModelProtection {
  /** What people may still do, by Excel's name (`formatCells` …). */
  allowed: string[];
  /** A password guards it: only Excel can take it away. */
  password: boolean;
}

export interface ModelPage {
  paper?: 'A3' | 'A4' | 'other';
  orientation?: 'portrait' | 'landscape';
  /** Pages wide and high; 0 is as many as it takes. null: not fitted. */
  fit?: { wide: number; high: number } | null;
  /** Per cent. */
  scale?: number;
  /** Inches. */
  margins?: { top: number; right: number; bottom: number; left: number; header: number; footer: number };
  area?: ModelRange | null;
  titleRows?: { from: number; to: number } | null;
  titleColumns?: { from: number; to: number } | null;
  /** A page break stands before each of these rows. */
  breaksBefore?: number[];
  columnBreaksBefore?: number[];
  header?: string;
  footer?: string;
  centred?: boolean;
}
