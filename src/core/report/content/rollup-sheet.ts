import { conventionOf } from '../../direction/convention';
import type { Examination } from '../../examine.types';
import { putLines, putMarkedLine } from '../layout/list-sheet';
import { PagedLayout } from '../layout/paged-layout';
import { pageHeight } from '../layout/paper';
import type { PlannedChart, SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { dataRows } from './data-rows';
import { DATA_TABLE, dataPlaces } from './data-sheet';
import { rollupCharts } from './rollup-charts';
import { putIndicators } from './rollup-indicators';
import type { LaidTable } from './rollup-layout';
import { LABEL_WIDTHS, putTable } from './rollup-layout';
import type { RollupTable } from './rollup-lines';
import { figureSpecs, rollupTables, usedPhases } from './rollup-lines';
import { putOffices } from './rollup-offices';
import { putSummary } from './rollup-summary';
import { putUncertainCells } from './rollup-uncertain-cells';
import { sectionOrder } from './sections';

const PAPER = { paper: 'A3', orientation: 'landscape' } as const;
const FIGURE_WIDTH = 11;
/** The first page and the lists of doubtful cells need this many columns, however few figures there are. */
const FEWEST_COLUMNS = 12;
const CHART_ROWS = 13;
const CHART_ROW_HEIGHT = 18;
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
  const sheet = new PagedLayout(widths);
  const measured = usedPhases(rows).length > 0;
  putLines(sheet, [{ look: 'title', words: words.report.rollupTitle }]);
  putMarkedLine(sheet, sentence(words, 'rollupSubtitle', { count: examination.kohyoList.length }), OUR_MARK);
  sheet.repeat(REPEATED, pageHeight(PAPER, widths));
  sheet.gap();
  const first = sheet.row;
  putSummary(sheet, examination, { rows, data }, options.linked !== false, words);
  putIndicators(sheet, examination, options.linked !== false, words);
  const offices = putOffices(sheet, tables, { rows, data }, words);
  const chartRow = sheet.row + 1;
  if (tables.length > 0) leaveRoomForCharts(sheet);
  // A plan without hours, effect and ratings has little to read: its tables stand on the same page.
  if (measured || sheet.row - first > CHART_ROWS + 2) sheet.turn();
  else sheet.begin();
  putLines(sheet, [
    ...(measured ? explained(examination, words) : []),
    { look: 'note', words: sentence(words, 'explainFormulas', { sheet: words.report.dataSheet, table: DATA_TABLE }) },
  ]);
  const laid: LaidTable[] = [];
  const put = (table: RollupTable) => {
    sheet.gap();
    laid.push(putTable(sheet, table, { rows, data }, words));
  };
  for (const table of tables) put(table);
  if (measured) {
    sheet.gap();
    putUncertainCells(sheet, examination, options.linked !== false, words);
  }
  return sheet.plan({
    id: 'rollup',
    name: words.report.rollupSheet,
    previousRows: words.report.previousRows,
    identity: { columns: [[0, 1]], name: null, nearNames: false },
    charts: placeCharts(rollupCharts(laid, offices, words), chartRow, columns),
    freeze: { rows: REPEATED, columns: 0 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: 0, to: REPEATED - 1 },
      area: { top: 0, left: 0, bottom: sheet.row - 1, right: columns - 1 },
      breaksBefore: sheet.breaks(),
      header: '',
      footer: words.report.footer,
    },
  });
}

/** A gap and the rows over which charts lie. */
function leaveRoomForCharts(sheet: PagedLayout): void {
  sheet.begin();
  sheet.gap();
  for (let each = 0; each < CHART_ROWS; each += 1) {
    sheet.heights[sheet.row] = CHART_ROW_HEIGHT;
    sheet.row += 1;
  }
}

/** What each of the three totals is, and what they leave out. */
function explained(examination: Examination, words: ReportWords): { look: 'note'; words: string }[] {
  const convention =
    words.report[conventionOf(examination) === 'increase' ? 'conventionIncrease' : 'conventionReduction'];
  return [
    words.report.explainAsWritten,
    sentence(words, 'explainByConvention', { convention }),
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
