import type { ConditionalRule, DataValidation, PageSetup, Sheet } from 'hucre';
import { parseAddress, parseRange } from '../core/grid/address';
import { readColor } from './color';
import {
  cellKey,
  type ModelConditionalFormat,
  type ModelPage,
  type ModelSheet,
  type ModelValidation,
  newSheet,
} from './model';
import { type Formats, readCells } from './read-cells';
import { readCharts } from './read-charts';
import { readFormat } from './read-format';
import type { ReadWorkbook } from './read-workbook';

/** What the library does not tell of a sheet. */
type PreparedAbout = NonNullable<ReturnType<ReadWorkbook['sheets']['get']>>;

/** One worksheet of the library as one of ours. */
export function readSheet(sheet: Sheet, formats: Formats, prepared: PreparedAbout | undefined): ModelSheet {
  const read = newSheet(sheet.name);
  read.defaultColumnWidth = prepared?.columnWidth ?? null;
  read.defaultRowHeight = prepared?.rowHeight ?? read.defaultRowHeight;
  read.visibility = sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible';
  read.cells = readCells(sheet, formats);
  read.merges = (sheet.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  for (const [column, definition] of (sheet.columns ?? []).entries()) {
    if (definition.width !== undefined) read.columnWidths.set(column, definition.width);
    if (definition.hidden) read.hiddenColumns.add(column);
  }
  for (const [row, definition] of sheet.rowDefs ?? []) {
    if (definition.height !== undefined) read.rowHeights.set(row, definition.height);
    if (definition.hidden) read.hiddenRows.add(row);
  }
  if (sheet.freezePane) read.freeze = { rows: sheet.freezePane.rows ?? 0, columns: sheet.freezePane.columns ?? 0 };
  read.filter = sheet.autoFilter ? parseRange(sheet.autoFilter.range) : null;
  read.conditionalFormats = [...(sheet.conditionalRules ?? [])]
    .sort((a, b) => a.priority - b.priority)
    .map((rule) => readRule(rule, formats.theme));
  read.validations = (sheet.dataValidations ?? []).map(readValidation);
  readLinks(sheet, read);
  read.tables = (sheet.tables ?? []).flatMap((table) => {
    const range = table.range ? parseRange(table.range) : null;
    if (!range) return [];
    return {
      name: table.displayName ?? table.name,
      range,
      columns: table.columns.map((column) => column.name),
      style: table.style ?? null,
      banded: table.showRowStripes !== false,
      filter: table.showAutoFilter !== false,
      totals: table.showTotalRow === true,
    };
  });
  read.charts = readCharts(sheet, prepared?.drawnCharts ?? []);
  if (sheet.protection?.sheet) {
    const allowed = Object.entries(sheet.protection).filter(([name, value]) => value === true && !KEPT.has(name));
    read.protection = { allowed: allowed.map(([name]) => name), password: prepared?.password ?? false };
  }
  read.page = readPage(sheet);
  read.tabColor = readColor(sheet.view?.tabColor, formats.theme) ?? null;
  read.showGridlines = sheet.view?.showGridLines !== false;
  return read;
}

/** Parts of a protection that are no permission. */
const KEPT = new Set(['sheet', 'objects', 'scenarios', 'password']);

function readLinks(sheet: Sheet, read: ModelSheet): void {
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const { hyperlink, comment } = cell;
    if (hyperlink) {
      read.hyperlinks.set(cellKey(row, column), {
        place: hyperlink.location ?? null,
        address: hyperlink.location ? null : hyperlink.target,
        ...(hyperlink.tooltip ? { tip: hyperlink.tooltip } : {}),
      });
    }
    if (comment) read.comments.set(cellKey(row, column), { author: comment.author ?? '', text: comment.text });
  }
}

function readRule(rule: ConditionalRule, theme: readonly string[]): ModelConditionalFormat {
  const { colorScale, dataBar, iconSet } = rule;
  const scale = { ...(colorScale && { colorScale }), ...(dataBar && { dataBar }), ...(iconSet && { iconSet }) };
  return {
    range: rule.range,
    type: rule.type,
    formulas: rule.formula === undefined ? [] : [rule.formula].flat(),
    ...(rule.operator ? { operator: rule.operator } : {}),
    ...(rule.text === undefined ? {} : { text: rule.text }),
    ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
    ...(rule.style ? { format: readFormat(rule.style, rule.style.numFmt ?? 'General', theme) } : {}),
    ...(Object.keys(scale).length > 0 ? { scale } : {}),
  };
}

function readValidation(validation: DataValidation): ModelValidation {
  const { range, type, ...settings } = validation;
  return { range, type, settings };
}

function readPage(sheet: Sheet): ModelPage {
  const setup: PageSetup = sheet.pageSetup ?? {};
  const page: ModelPage = {};
  if (setup.paperSize) page.paper = setup.paperSize === 'a3' ? 'A3' : setup.paperSize === 'a4' ? 'A4' : 'other';
  if (setup.orientation) page.orientation = setup.orientation;
  page.fit = setup.fitToPage ? { wide: setup.fitToWidth ?? 1, high: setup.fitToHeight ?? 1 } : null;
  if (setup.scale !== undefined) page.scale = setup.scale;
  if (setup.margins) {
    const { top = 0.75, right = 0.7, bottom = 0.75, left = 0.7, header = 0.3, footer = 0.3 } = setup.margins;
    page.margins = { top, right, bottom, left, header, footer };
  }
  page.area = setup.printArea ? parseRange(setup.printArea) : null;
  page.titleRows = readRows(setup.printTitlesRow);
  page.titleColumns = readColumns(setup.printTitlesColumn);
  if (sheet.rowBreaks) page.breaksBefore = sheet.rowBreaks.map((row) => row + 1);
  if (sheet.colBreaks) page.columnBreaksBefore = sheet.colBreaks.map((column) => column + 1);
  if (sheet.headerFooter?.oddHeader) page.header = sheet.headerFooter.oddHeader;
  if (sheet.headerFooter?.oddFooter) page.footer = sheet.headerFooter.oddFooter;
  if (setup.horizontalCentered) page.centred = true;
  return page;
}

function readRows(text: string | undefined): { from: number; to: number } | null {
  const match = /^\$?([0-9]+):\$?([0-9]+)$/.exec(text ?? '');
  return match ? { from: Number(match[1]) - 1, to: Number(match[2]) - 1 } : null;
}

function readColumns(text: string | undefined): { from: number; to: number } | null {
  const match = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(text ?? '');
  const from = parseAddress(`${match?.[1]}1`);
  const to = parseAddress(`${match?.[2]}1`);
  return match && from && to ? { from: from.column, to: to.column } : null;
}
