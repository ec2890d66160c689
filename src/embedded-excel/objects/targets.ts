import type {
  ModelChart,
  ModelComment,
  ModelConditionalFormat,
  ModelName,
  ModelTable,
  ModelWorkbook,
  ModelXmlPart,
} from '../../xlsx/model';
import type { AddinRuntime } from '../host/addin-runtime';
import type { CellArea, CellAreas } from '../workbook/cell-area';
import type { LiveSheet } from '../workbook/live-sheet';
import type { LiveWorkbook } from '../workbook/live-workbook';

/** One of the borders of a range's cells, by Excel.BorderIndex. */
export interface EdgeOf {
  readonly range: CellArea;
  readonly edge: string;
}

/** A thing that stands on a sheet. */
export interface OnSheet<Thing> {
  readonly sheet: LiveSheet;
  readonly thing: Thing;
}

/** A conversation that hangs on a cell. */
export type CommentOf = OnSheet<ModelComment>;

/** A collection over the whole workbook, or (with `sheet`) a sheet's own. */
export interface NameScope {
  readonly workbook: LiveWorkbook;
  readonly sheet: LiveSheet | null;
}

export interface NameOf {
  readonly workbook: LiveWorkbook;
  readonly thing: ModelName;
}

export interface PartOf {
  readonly workbook: LiveWorkbook;
  readonly thing: ModelXmlPart;
}

export interface ScopedParts {
  readonly workbook: LiveWorkbook;
  readonly namespace: string;
}

/** Page breaks across the sheet (before a row) or down it (before a column). */
export interface BreaksOf {
  readonly sheet: LiveSheet;
  readonly across: boolean;
  readonly place: number;
}

/** A workbook that an add-in brings along, until it is opened beside this one. */
export interface CreatedWorkbook {
  readonly workbook: LiveWorkbook;
  readonly file: ModelWorkbook;
}

/** What each type of Excel's stands for in the workbook. */
export interface Targets {
  AppRuntimePersistenceService: AddinRuntime;
  AppRuntimeService: AddinRuntime;
  Application: LiveWorkbook;
  AutoFilter: LiveSheet;
  CellValueConditionalFormat: OnSheet<ModelConditionalFormat>;
  Chart: OnSheet<ModelChart>;
  ChartAxes: OnSheet<ModelChart>;
  ChartAxis: OnSheet<ModelChart> & { readonly of: 'category' | 'value' };
  ChartCollection: LiveSheet;
  ChartLegend: OnSheet<ModelChart>;
  ChartSeries: OnSheet<ModelChart['series'][number]> & { readonly chart: ModelChart };
  ChartSeriesCollection: OnSheet<ModelChart>;
  ChartTitle: OnSheet<ModelChart>;
  Comment: CommentOf;
  CommentCollection: LiveSheet;
  ConditionalFormat: OnSheet<ModelConditionalFormat>;
  ConditionalFormatCollection: CellAreas;
  ConditionalFormatRule: OnSheet<ModelConditionalFormat>;
  ConditionalRangeFill: OnSheet<ModelConditionalFormat>;
  ConditionalRangeFont: OnSheet<ModelConditionalFormat>;
  ConditionalRangeFormat: OnSheet<ModelConditionalFormat>;
  CustomConditionalFormat: OnSheet<ModelConditionalFormat>;
  CustomXmlPart: PartOf;
  CustomXmlPartCollection: LiveWorkbook;
  CustomXmlPartScopedCollection: ScopedParts;
  DataValidation: CellArea;
  FormatProtection: CellArea;
  HeaderFooter: LiveSheet;
  HeaderFooterGroup: LiveSheet;
  NamedItem: NameOf;
  NamedItemCollection: NameScope;
  PageBreak: BreaksOf;
  PageBreakCollection: Omit<BreaksOf, 'place'>;
  PageLayout: LiveSheet;
  Range: CellArea;
  RangeAreas: CellAreas;
  RangeBorder: EdgeOf;
  RangeBorderCollection: CellArea;
  RangeFill: CellArea;
  RangeFont: CellArea;
  RangeFormat: CellArea;
  Table: OnSheet<ModelTable>;
  TableCollection: NameScope;
  Workbook: LiveWorkbook;
  WorkbookCreated: CreatedWorkbook;
  WorkbookProtection: LiveWorkbook;
  Worksheet: LiveSheet;
  WorksheetCollection: LiveWorkbook;
  WorksheetFreezePanes: LiveSheet;
  WorksheetProtection: LiveSheet;
}
