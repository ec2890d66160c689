import type { Examination } from '../examine.types';
import { dataRows } from './data-rows';
import { DATA_TABLE, dataPlaces } from './data-sheet';
import { putLines } from './list-sheet';
import { OUR_MARK } from './our-sheets';
import { pageHeight } from './paper';
import type { ReportWords } from './report-words';
import { said } from './report-words';
import { rollupCharts } from './rollup-charts';
import { putDoubts } from './rollup-doubts';
import type { LaidTable } from './rollup-layout';
import { LABEL_WIDTHS, putTable } from './rollup-layout';
import { figureSpecs, rollupTables } from './rollup-lines';
import { SheetBuilder } from './sheet-builder';
import type { PlannedChart, SheetPlan } from './sheet-plan';

const PAPER = { paper: 'A3', orientation: 'landscape' } as const;
const FIGURE_WIDTH = 11;
/** The lists of doubtful cells need this many columns, however few figures there are. */
const FEWEST_COLUMNS = 8;
const CHART_ROWS = 16;
const CHART_ROW_HEIGHT = 18;
const GAP = 12;

export interface RollupOptions {
  /** False when the sheet goes into another workbook than the 個票: no links to cells then. */
  readonly linked?: boolean;
}

/** 集計: formulas over 個票データ, which must stand in the same workbook (planData), with every total explained. */
export function planRollup(examination: Examination, options: RollupOptions, words: ReportWords): SheetPlan {
  const rows = dataRows(examination);
  const data = dataPlaces(rows.length, words);
  const tables = rollupTables(rows, words);
  const columns = Math.max(FEWEST_COLUMNS, LABEL_WIDTHS.length + figureSpecs(rows, 'section').length);
  const widths = [...LABEL_WIDTHS, ...Array.from({ length: columns - LABEL_WIDTHS.length }, () => FIGURE_WIDTH)];
  const sheet = new SheetBuilder();
  const convention = examination.state.convention === 'increase' ? 'conventionIncrease' : 'conventionReduction';
  let row = putLines(
    sheet,
    0,
    [
      { look: 'title', words: words.report.rollupTitle },
      { look: 'subtitle', words: `${said(words, 'rollupSubtitle', { count: examination.kohyo.length })}　${OUR_MARK}` },
      { look: 'note', words: words.report.explainAsWritten },
      { look: 'note', words: said(words, 'explainByConvention', { convention: words.report[convention] }) },
      { look: 'note', words: words.report.explainRange },
      { look: 'note', words: words.report.explainLeftOut },
      { look: 'note', words: said(words, 'explainFormulas', { sheet: words.report.dataSheet, table: DATA_TABLE }) },
    ],
    widths,
  );
  const starts: number[] = [];
  const laid: LaidTable[] = [];
  for (const table of tables) {
    row = gap(sheet, row);
    starts.push(row);
    const done = putTable(sheet, row, table, rows, widths, data, words);
    laid.push(done);
    row = done.next;
  }
  const charts = rollupCharts(laid, words);
  const placed: PlannedChart[] = [];
  if (charts.length > 0) {
    row = gap(sheet, row);
    starts.push(row);
    const share = Math.floor(columns / charts.length);
    for (let each = 0; each < CHART_ROWS; each += 1) sheet.heights[row + each] = CHART_ROW_HEIGHT;
    charts.forEach((chart, index) => {
      const frame = { top: row, left: index * share, bottom: row + CHART_ROWS - 1, right: (index + 1) * share - 1 };
      placed.push({ ...chart, frame });
    });
    row += CHART_ROWS;
  }
  row = gap(sheet, row);
  starts.push(row);
  row = putDoubts(sheet, row, examination, widths, options.linked !== false, words);
  return {
    id: 'rollup',
    name: words.report.rollupSheet,
    widths,
    heights: sheet.heights,
    cells: sheet.cells,
    merges: sheet.merges,
    tables: [],
    charts: placed,
    freeze: { rows: 2, columns: 0 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: 0, to: 1 },
      area: { top: 0, left: 0, bottom: row - 1, right: columns - 1 },
      breaksBefore: breaks(sheet.heights, starts, row, pageHeight(PAPER, widths)),
      header: '',
      footer: words.report.footer,
    },
  };
}

function gap(sheet: SheetBuilder, row: number): number {
  sheet.heights[row] = GAP;
  return row + 1;
}

/** A part that would be torn begins a new page; one higher than a page breaks between its rows by itself. */
function breaks(
  heights: Readonly<Record<number, number>>,
  starts: readonly number[],
  end: number,
  page: number,
): number[] {
  const height = (from: number, to: number) => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += heights[row] ?? 0;
    return sum;
  };
  const repeated = height(0, 2);
  const found: number[] = [];
  let used = height(0, starts[0] ?? end);
  starts.forEach((start, index) => {
    const needs = height(start, starts[index + 1] ?? end);
    if (used + needs > page && used > repeated) {
      found.push(start);
      used = repeated;
    }
    used = used + needs <= page ? used + needs : repeated + ((needs - (page - used)) % (page - repeated));
  });
  return found;
}
