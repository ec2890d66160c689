import type { ColumnDef, PageSetup, SheetProtection, WriteSheet } from 'hucre';
import { absoluteAddress, columnName, rangeAddress } from '../core/grid/address';
import { writeColor } from './color';
import type { ModelFont, ModelPage, ModelProtection, ModelSheet } from './model';
import { writeCells } from './write-cells';
import { writeChart } from './write-chart';
import { writeHighlight } from './write-format';

/** One of our sheets as the library writes it. */
export function writeSheet(sheet: ModelSheet, defaultFont: ModelFont): WriteSheet {
  const { page } = sheet;
  const written: WriteSheet = {
    name: sheet.name,
    cells: writeCells(sheet, defaultFont),
    columns: columnsOf(sheet),
    // The library stops at the last cell: blank rows carry it on to the last row with a height of its own.
    rows: Array.from({ length: lastOf(sheet.rowHeights.keys(), sheet.hiddenRows) + 1 }, () => []),
    rowDefs: rowsOf(sheet),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    conditionalRules: sheet.conditionalFormats.map((rule, place) => ({
      ...(rule.scale ?? {}),
      type: rule.type,
      priority: place + 1,
      range: rule.range,
      ...(rule.formulas.length > 0 ? { formula: [...rule.formulas] } : {}),
      ...(rule.operator ? { operator: rule.operator } : {}),
      ...(rule.text === undefined ? {} : { text: rule.text }),
      ...(rule.stopIfTrue ? { stopIfTrue: true } : {}),
      ...(rule.format ? { style: writeHighlight(rule.format) } : {}),
    })),
    dataValidations: sheet.validations.map((validation) => ({
      ...validation.settings,
      range: validation.range,
      type: validation.type,
    })),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      range: rangeAddress(table.range),
      columns: table.columns.map((name) => ({ name })),
      ...(table.style === null ? {} : { style: table.style }),
      showRowStripes: table.banded,
      showAutoFilter: table.filter,
      showTotalRow: table.totals,
    })),
    charts: sheet.charts.filter((chart) => chart.series.length > 0).map(writeChart),
    pageSetup: writePage(page),
    rowBreaks: (page.breaksBefore ?? []).filter((row) => row > 0).map((row) => row - 1),
    colBreaks: (page.columnBreaksBefore ?? []).filter((column) => column > 0).map((column) => column - 1),
    headerFooter: { oddHeader: page.header ?? '', oddFooter: page.footer ?? '' },
    view: {
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor ? { tabColor: writeColor(sheet.tabColor) } : {}),
    },
  };
  if (sheet.freeze) written.freezePane = sheet.freeze;
  if (sheet.filter) written.autoFilter = { range: rangeAddress(sheet.filter) };
  if (sheet.protection) written.protection = writeProtection(sheet.protection);
  if (sheet.visibility === 'hidden') written.hidden = true;
  if (sheet.visibility === 'veryHidden') written.veryHidden = true;
  return written;
}

function columnsOf(sheet: ModelSheet): ColumnDef[] {
  return Array.from({ length: lastOf(sheet.columnWidths.keys(), sheet.hiddenColumns) + 1 }, (_, column) => {
    const width = sheet.columnWidths.get(column);
    return {
      ...(width === undefined ? {} : { width }),
      ...(sheet.hiddenColumns.has(column) ? { hidden: true } : {}),
    };
  });
}

/** The highest place named, -1 for none. A file may hide a million rows. */
function lastOf(...places: Iterable<number>[]): number {
  let last = -1;
  for (const some of places) for (const place of some) last = Math.max(last, place);
  return last;
}

function rowsOf(sheet: ModelSheet): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, height] of sheet.rowHeights) rows.set(row, { height });
  for (const row of sheet.hiddenRows) rows.set(row, { ...rows.get(row), hidden: true });
  return rows;
}

function writePage(page: ModelPage): PageSetup {
  const { titleRows: rows, titleColumns: columns } = page;
  return {
    ...(page.paper === 'A3' || page.paper === 'A4' ? { paperSize: page.paper === 'A3' ? 'a3' : 'a4' } : {}),
    ...(page.orientation ? { orientation: page.orientation } : {}),
    ...(page.fit ? { fitToPage: true, fitToWidth: page.fit.wide, fitToHeight: page.fit.high } : {}),
    ...(page.scale === undefined ? {} : { scale: page.scale }),
    ...(page.margins ? { margins: { ...page.margins } } : {}),
    ...(page.area ? { printArea: absoluteAddress(page.area) } : {}),
    ...(rows ? { printTitlesRow: `$${rows.from + 1}:$${rows.to + 1}` } : {}),
    ...(columns ? { printTitlesColumn: `$${columnName(columns.from)}:$${columnName(columns.to)}` } : {}),
    ...(page.centred ? { horizontalCentered: true } : {}),
  };
}

function writeProtection(protection: ModelProtection): SheetProtection {
  return { sheet: true, ...Object.fromEntries(protection.allowed.map((name) => [name, true])) };
}
