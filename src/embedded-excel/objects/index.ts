import { appRuntimePersistenceService, appRuntimeService } from './app-runtime';
import { application } from './application';
import { autoFilter } from './auto-filter';
import { chartCollection, chartSeries, chartSeriesCollection, chartTitle, chartType } from './chart';
import { chartAxes, chartAxis, chartLegend } from './chart-axis';
import { comment, commentCollection } from './comment';
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatRule,
  customConditionalFormat,
} from './conditional-format';
import { conditionalFormatCollection } from './conditional-format-collection';
import { conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat } from './conditional-range-format';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './custom-xml';
import { dataValidation } from './data-validation';
import { formatProtection } from './format-protection';
import { worksheetFreezePanes } from './freeze-panes';
import { namedItem, namedItemCollection } from './named-item';
import { pageBreak, pageBreakCollection } from './page-break';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { workbookProtection, worksheetProtection } from './protection';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { rangeBorder, rangeBorderCollection } from './range-border';
import { rangeFill } from './range-fill';
import { rangeFont } from './range-font';
import { rangeFormat } from './range-format';
import { tableCollection, tableType } from './table';
import type { TypeTables } from './type-tables';
import { workbook } from './workbook';
import { workbookCreated } from './workbook-created';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheet-collection';

/** Everything of Excel's that the embedded Excel answers, type by type. */
export const TYPES: TypeTables = {
  AppRuntimePersistenceService: appRuntimePersistenceService,
  AppRuntimeService: appRuntimeService,
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chartType,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartCollection: chartCollection,
  ChartLegend: chartLegend,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartTitle: chartTitle,
  Comment: comment,
  CommentCollection: commentCollection,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CustomConditionalFormat: customConditionalFormat,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataValidation: dataValidation,
  FormatProtection: formatProtection,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  Table: tableType,
  TableCollection: tableCollection,
  Workbook: workbook,
  WorkbookCreated: workbookCreated,
  WorkbookProtection: workbookProtection,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
