import { parseRange } from '../core/grid/address';
import type { CellRange, Grid } from '../core/grid/grid';
import { usedRange } from '../core/grid/grid';
import { paperSides, USUAL_ROW } from '../core/report/layout/paper';
import type { TemplatePage, TemplateSheet } from '../core/report/layout/template/template-sheet';
import type { Upright } from '../core/report/layout/text-height';
import { isRefused } from './excel-error';
import { run } from './run';
import { charactersOf, DIGIT } from './write-structure';

/** Headings and the first rows of a list say how it is laid out; more merged areas than Excel tells (512) do not stand there. */
const ROWS = 60;
const USUAL_SIZE = 11;

/** A sheet as a list whose layout may be learned, with what its looks say; `null` when it holds nothing. Merged areas need ExcelApi 1.13. */
export function readTemplate(grid: Grid): Promise<TemplateSheet | null> {
  return run(async (context) => {
    const used = usedRange(grid);
    if (used === null) return null;
    const sheet = context.workbook.worksheets.getItem(grid.sheet);
    const head = { top: 0, left: 0, bottom: Math.min(used.bottom, used.top + ROWS), right: used.right };
    const range = sheet.getRangeByIndexes(0, 0, head.bottom + 1, head.right + 1);
    const looks = range.getCellProperties({
      format: { fill: { color: true }, font: { size: true }, textOrientation: true },
    });
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    const widths = Array.from({ length: head.right + 1 }, (_, column) => {
      const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
      format.load('columnWidth');
      return format;
    });
    sheet.tables.load('items/showTotals');
    await context.sync();
    const tables = sheet.tables.items.map((table) => {
      const whole = table.getRange();
      whole.load('address');
      return { whole, totals: table.showTotals };
    });
    const merges = await mergesIn(context, range, tables.length > 0);
    return {
      grid: { ...grid, merges },
      widths: widths.map(({ columnWidth }) => Math.max(0.1, charactersOf(columnWidth))),
      digit: DIGIT,
      sizeAt: (row, column) => looks.value[row]?.[column]?.format?.font?.size ?? USUAL_SIZE,
      uprightAt: (row, column) => uprightOf(looks.value[row]?.[column]?.format?.textOrientation ?? 0),
      heightAt: (row) => rows.value[row]?.format?.rowHeight ?? USUAL_ROW,
      isFramed: () => false,
      page: await pageOf(context, sheet),
      tables: tables.flatMap(({ whole, totals }) => {
        const place = parseRange(whole.address.split('!').at(-1) ?? '');
        return place === null ? [] : [{ range: place, totals }];
      }),
    };
  }, grid.sheet);
}

/** Excel says 180 for letters below each other; degrees turn a line, those below zero downwards. */
function uprightOf(orientation: number): Upright | null {
  if (orientation === STACKED) return 'stacked';
  return Math.abs(orientation) >= STEEP ? 'turned' : null;
}

const STACKED = 180;
const STEEP = 60;

/** `asked`: whether something else waits for an answer. */
async function mergesIn(context: Excel.RequestContext, range: Excel.Range, asked: boolean): Promise<CellRange[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13')) {
    if (asked) await context.sync();
    return [];
  }
  const areas = range.getMergedAreasOrNullObject();
  areas.load('address');
  try {
    await context.sync();
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    return [];
  }
  if (areas.isNullObject) return [];
  return areas.address.split(',').flatMap((each) => parseRange(each.split('!').at(-1) ?? '') ?? []);
}

/** How it prints; where Excel does not tell (there may be no printer), pages break by themselves. */
async function pageOf(context: Excel.RequestContext, { pageLayout }: Excel.Worksheet): Promise<TemplatePage> {
  const unknown: TemplatePage = { room: null, scale: null, area: null, titleRows: null };
  pageLayout.load('orientation,paperSize,leftMargin,rightMargin,topMargin,bottomMargin,zoom');
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('rowIndex,rowCount');
  try {
    await context.sync();
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    return unknown;
  }
  const { paperSize, leftMargin, rightMargin, topMargin, bottomMargin, zoom } = pageLayout;
  const paper = paperSize === 'A3' || paperSize === 'A4' ? paperSize : null;
  const orientation = pageLayout.orientation === 'Landscape' ? 'landscape' : 'portrait';
  const sides = paper && paperSides({ paper, orientation });
  return {
    room: sides && { width: sides.width - leftMargin - rightMargin, height: sides.height - topMargin - bottomMargin },
    scale: zoom.horizontalFitToPages ? null : (zoom.scale ?? 100),
    area: null,
    titleRows: titles.isNullObject ? null : { from: titles.rowIndex, to: titles.rowIndex + titles.rowCount - 1 },
  };
}
