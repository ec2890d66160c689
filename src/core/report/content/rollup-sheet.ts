import type { Examination } from '../../examine.types';
import { putLines } from '../layout/list-sheet';
import { pageHeight } from '../layout/paper';
import { SheetBuilder } from '../layout/sheet-builder';
import type { PlannedChart, SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { said } from '../report-words';
import { dataRows } from './data-rows';
import { DATA_TABLE, dataPlaces } from './data-sheet';
import { rollupCharts } from './rollup-charts';
import { putDoubts } from './rollup-doubts';
import type { LaidTable } from './rollup-layout';
import { LABEL_WIDTHS, putTable } from './rollup-layout';
import type { RollupTable } from './rollup-lines';
import { figureSpecs, rollupTables, usedPhases } from './rollup-lines';
import { sectionOrder } from './sections';

const PAPER = { paper: 'A3', orientation: 'landscape' } as const;
const FIGURE_WIDTH = 11;
/** The lists of doubtful cells need this many columns, however few figures there are. */
const FEWEST_COLUMNS = 8;
const CHART_ROWS = 16;
const CHART_ROW_HEIGHT = 18;
const GAP = 12;
/** Title and subtitle stand on every page. */
const REPEATED = 2;

export interface RollupOptions {
  /** False when the sheet goes into another workbook than the 個票: no links to cells then. */
  readonly linked?: boolean;
}

/** 集計: formulas over 個票データ, which must stand in the same workbook (planData), with every total explained. */
export function planRollup(examination: Examination, options: RollupOptions, words: ReportWords): SheetPlan {
  const rows = dataRows(examination);
  const data = dataPlaces(rows.length, words);
  const tables = rollupTables(rows, sectionOrder(examination).all, words);
  const columns = Math.max(FEWEST_COLUMNS, LABEL_WIDTHS.length + figureSpecs(rows, 'section').length);
  const widths = [...LABEL_WIDTHS, ...Array.from({ length: columns - LABEL_WIDTHS.length }, () => FIGURE_WIDTH)];
  const sheet = new SheetBuilder();
  const measured = usedPhases(rows).length > 0;
  let row = putLines(
    sheet,
    0,
    [
      { look: 'title', words: words.report.rollupTitle },
      { look: 'subtitle', words: `${said(words, 'rollupSubtitle', { count: examination.kohyo.length })}　${OUR_MARK}` },
      ...(measured ? explained(examination, words) : []),
      { look: 'note', words: said(words, 'explainFormulas', { sheet: words.report.dataSheet, table: DATA_TABLE }) },
    ],
    widths,
  );
  const starts: number[] = [];
  const laid: LaidTable[] = [];
  const page = pageHeight(PAPER, widths) - heightBetween(sheet.heights, 0, REPEATED);
  const put = (table: RollupTable) => {
    const done = putTable(sheet, gap(sheet, row), table, rows, widths, page, data, words);
    laid.push(done);
    starts.push(...done.starts);
    row = done.next;
  };
  // The table by 課 may be long: the charts stand before it, beside the tables that they draw.
  const last = tables.filter((table) => table.dimension === 'section');
  for (const table of tables) if (!last.includes(table)) put(table);
  const chartRow = row;
  const room = tables.length > 0 ? CHART_ROWS + 1 : 0;
  for (let each = 0; each < room; each += 1) sheet.heights[row + each] = each === 0 ? GAP : CHART_ROW_HEIGHT;
  row += room;
  for (const table of last) put(table);
  const charts = placeCharts(rollupCharts(laid, words), chartRow + 1, columns);
  if (room > 0) starts.splice(starts.filter((start) => start < chartRow).length, 0, chartRow);
  if (measured) {
    const doubts = putDoubts(sheet, gap(sheet, row), examination, widths, page, options.linked !== false, words);
    starts.push(...doubts.starts);
    row = doubts.next;
  }
  return {
    id: 'rollup',
    name: words.report.rollupSheet,
    widths,
    heights: sheet.heights,
    cells: sheet.cells,
    merges: sheet.merges,
    tables: [],
    charts,
    freeze: { rows: REPEATED, columns: 0 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: 0, to: REPEATED - 1 },
      area: { top: 0, left: 0, bottom: row - 1, right: columns - 1 },
      breaksBefore: breaks(sheet.heights, starts, row, page),
      header: '',
      footer: words.report.footer,
    },
  };
}

/** What each of the three totals is, and what they leave out. */
function explained({ state }: Examination, words: ReportWords): { look: 'note'; words: string }[] {
  const convention = words.report[state.convention === 'increase' ? 'conventionIncrease' : 'conventionReduction'];
  return [
    words.report.explainAsWritten,
    said(words, 'explainByConvention', { convention }),
    words.report.explainRange,
    words.report.explainLeftOut,
  ].map((line) => ({ look: 'note', words: line }));
}

/** Side by side over the width of the sheet. */
function placeCharts(charts: readonly Omit<PlannedChart, 'frame'>[], row: number, columns: number): PlannedChart[] {
  const share = Math.floor(columns / Math.max(1, charts.length));
  return charts.map((chart, index) => ({
    ...chart,
    frame: { top: row, left: index * share, bottom: row + CHART_ROWS - 1, right: (index + 1) * share - 1 },
  }));
}

function gap(sheet: SheetBuilder, row: number): number {
  sheet.heights[row] = GAP;
  return row + 1;
}

/** A part that would be torn begins a new page. No part is higher than a page (`page` points below the repeated rows). */
function breaks(
  heights: Readonly<Record<number, number>>,
  starts: readonly number[],
  end: number,
  page: number,
): number[] {
  const found: number[] = [];
  let used = heightBetween(heights, REPEATED, starts[0] ?? end);
  starts.forEach((start, index) => {
    const needs = heightBetween(heights, start, starts[index + 1] ?? end);
    if (used > 0 && used + needs > page) {
      found.push(start);
      used = 0;
    }
    used += needs;
  });
  return found;
}

function heightBetween(heights: Readonly<Record<number, number>>, from: number, to: number): number {
  let sum = 0;
  for (let row = from; row < to; row += 1) sum += heights[row] ?? 0;
  return sum;
}
