import type {
  ModelChart,
  ModelComment,
  ModelConditionalFormat,
  ModelName,
  ModelTable,
  ModelWorkbook,
  ModelXmlPart,
} from '../../xlsx/model';
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

/** A collection over the whole workbook, or (with `sheet`) a sheet's own. */
export interface Within {
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

export interface KeyOf {
  readonly workbook: LiveWorkbook;
  readonly key: string;
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
  Application: LiveWorkbook;
  AutoFilter: LiveSheet;
  CellValueConditionalFormat: OnSheet<ModelConditionalFormat>;
  Chart: OnSheet<ModelChart>;
  ChartCollection: LiveSheet;
  ChartLegend: OnSheet<ModelChart>;
  ChartSeries: OnSheet<ModelChart['series'][number]> & { readonly chart: ModelChart };
  ChartSeriesCollection: OnSheet<ModelChart>;
  ChartTitle: OnSheet<ModelChart>;
  Comment: OnSheet<ModelComment>;
  CommentCollection: Within;
  ConditionalFormat: OnSheet<ModelConditionalFormat>;
  ConditionalFormatCollection: CellAreas;
  ConditionalFormatRule: OnSheet<ModelConditionalFormat>;
  ConditionalRangeFill: OnSheet<ModelConditionalFormat>;
  ConditionalRangeFont: OnSheet<ModelConditionalFormat>;
  ConditionalRangeFormat: OnSheet<ModelConditionalFormat>;
  CustomConditionalFormat: OnSheet<ModelConditionalFormat>;
  CustomProperty: KeyOf;
  CustomPropertyCollection: LiveWorkbook;
  CustomXmlPart: PartOf;
  CustomXmlPartCollection: LiveWorkbook;
  CustomXmlPartScopedCollection: ScopedParts;
  DocumentProperties: LiveWorkbook;
  FormatProtection: CellArea;
  HeaderFooter: LiveSheet;
  HeaderFooterGroup: LiveSheet;
  NamedItem: NameOf;
  NamedItemCollection: Within;
  PageBreak: BreaksOf;
  PageBreakCollection: Omit<BreaksOf, 'place'>;
  PageLayout: LiveSheet;
  Range: CellArea;
  RangeAreas: CellAreas;
  RangeBorder: EdgeOf;
  RangeBorderCollection: CellArea;
  RangeCollection: CellAreas;
  RangeFill: CellArea;
  RangeFont: CellArea;
  RangeFormat: CellArea;
  Runtime: LiveWorkbook;
  Setting: KeyOf;
  SettingCollection: LiveWorkbook;
  Table: OnSheet<ModelTable>;
  TableCollection: Within;
  TableColumn: OnSheet<ModelTable> & { readonly place: number };
  TableColumnCollection: OnSheet<ModelTable>;
  TableRowCollection: OnSheet<ModelTable>;
  Workbook: LiveWorkbook;
  WorkbookCreated: CreatedWorkbook;
  WorkbookProtection: LiveWorkbook;
  Worksheet: LiveSheet;
  WorksheetCollection: LiveWorkbook;
  WorksheetFreezePanes: LiveSheet;
  WorksheetProtection: LiveSheet;
}
