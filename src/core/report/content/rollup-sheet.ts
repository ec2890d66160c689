import { conventionOf } from '../../direction/convention';
import type { Examination } from '../../examine.types';
import { putLines, putMarkedLine } from '../layout/list-sheet';
import { PagedLayout } from '../layout/paged-layout';
import { pageHeight } from '../layout/paper';
import type { PlannedChart, SheetPlan } from '../layout/sheet-plan';
import { OUR_MARK } from '../remake/our-sheets';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { rollupCharts } from './rollup-charts';
import { putIndicators } from './rollup-indicators';
import { LABEL_WIDTHS, putTable } from './rollup-layout';
import { figureBlocks, figureSpecs, rollupTables, usedPhases } from './rollup-lines';
import { hasOffices, putOffices } from './rollup-offices';
import { putItems, putSummary } from './rollup-summary';
import { putUncertainCells } from './rollup-uncertain-cells';
import { sectionOrder } from './sections';
import { fieldWord } from './summary-headings';
import { yearlyRows } from './yearly-rows';
import { YEARLY_TABLE, yearlyPlaces } from './yearly-sheet';

const PAPER = { paper: 'A3', orientation: 'landscape' } as const;
const FIGURE_WIDTH = 11;
/** The first page and the lists of doubtful cells need this many columns, however few figures there are. */
const FEWEST_COLUMNS = 12;
const CHART_ROWS = 10;
const CHART_ROW_HEIGHT = 17.5;
/** Title and subtitle stand on every page. */
const REPEATED = 2;

export interface RollupOptions {
  /** False when the sheet goes into another workbook than the 個票: no links to cells then. */
  readonly linked?: boolean;
}

/** 集計: formulas over 年度別データ, which must stand in the same workbook (planYearly), with every total explained. */
export function planRollup(examination: Examination, options: RollupOptions, words: ReportWords): SheetPlan {
  const rows = yearlyRows(examination);
  const data = yearlyPlaces(examination, rows.length, words);
  const tables = rollupTables(rows, sectionOrder(examination).all, words);
  const widest = Math.max(0, ...figureBlocks(figureSpecs(rows, 'section')).map((specs) => specs.length));
  const columns = Math.max(FEWEST_COLUMNS, LABEL_WIDTHS.length + widest);
  const widths = [...LABEL_WIDTHS, ...Array.from({ length: columns - LABEL_WIDTHS.length }, () => FIGURE_WIDTH)];
  const sheet = new PagedLayout(widths);
  const measured = usedPhases(rows).length > 0;
  putLines(sheet, [{ look: 'title', words: words.report.rollupTitle }]);
  putMarkedLine(sheet, sentence(words, 'rollupSubtitle', { count: examination.kohyoList.length }), OUR_MARK);
  sheet.repeat(REPEATED, pageHeight(PAPER, widths));
  sheet.gap();
  const linked = options.linked !== false;
  const source = { rows, data };
  const own = inOwnWords(examination, words);
  const part = { sheet, source, words: own };
  const summary = putSummary(part);
  const chartRow = sheet.row + 1;
  if (summary.years !== null || summary.ratings !== null || hasOffices(tables)) leaveRoomForCharts(sheet);
  putItems(part, examination, linked);
  putIndicators(sheet, examination, linked, words);
  // A plan without hours, effect and ratings has little to read: its tables stand on the same page.
  if (measured || summary.ratings !== null) sheet.turn();
  else sheet.gap();
  sheet.begin();
  putLines(sheet, explained(examination, measured, words));
  const laid = tables.flatMap((table) => {
    sheet.gap();
    return putTable(sheet, table, source, own);
  });
  const offices = putOffices(sheet, laid, source, words);
  if (measured) {
    sheet.gap();
    putUncertainCells(sheet, examination, linked, words);
  }
  return sheet.plan({
    id: 'rollup',
    name: words.report.rollupSheet,
    previousRows: words.report.previousRows,
    identity: { columns: [[0, 1]], name: null, nearNames: false },
    charts: placeCharts(rollupCharts(summary, offices, own), chartRow, widths),
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

/** The levels of the hierarchy as the forms of the workbook call them: 基本方針 where others say 大分類. */
function inOwnWords(examination: Examination, words: ReportWords): ReportWords {
  const of = (id: 'pillar' | 'category') => fieldWord(id, examination) ?? words.report[id];
  const by = (word: string) => sentence(words, 'byWord', { word });
  const [pillar, category] = [of('pillar'), of('category')];
  return { ...words, report: { ...words.report, pillar, category, byPillar: by(pillar), byCategory: by(category) } };
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

/** What the totals are, what they leave out, and what counts as filled in: said once, above all tables. */
function explained(examination: Examination, measured: boolean, words: ReportWords): { look: 'note'; words: string }[] {
  const { report } = words;
  const convention = report[conventionOf(examination) === 'increase' ? 'conventionIncrease' : 'conventionReduction'];
  const totals = [
    report.explainAsWritten,
    sentence(words, 'explainByConvention', { convention }),
    report.explainRange,
    report.explainLeftOut,
  ];
  return [
    ...(measured ? totals : []),
    report.explainFilled,
    sentence(words, 'explainFormulas', { sheet: report.yearlySheet, table: YEARLY_TABLE }),
  ].map((line) => ({ look: 'note', words: line }));
}

/** Side by side over the width of the sheet, each about as wide as the others. */
function placeCharts(
  charts: readonly Omit<PlannedChart, 'frame'>[],
  row: number,
  widths: readonly number[],
): PlannedChart[] {
  const ends = widths.map((_, column) => widths.slice(0, column + 1).reduce((sum, width) => sum + width, 0));
  /** The column that ends nearest to this share of the width. */
  const columnAt = (share: number) => {
    const off = ends.map((end) => Math.abs(end - share * (ends.at(-1) ?? 0)));
    return off.indexOf(Math.min(...off));
  };
  return charts.map((chart, index) => ({
    ...chart,
    frame: {
      top: row,
      left: index === 0 ? 0 : columnAt(index / charts.length) + 1,
      bottom: row + CHART_ROWS - 1,
      right: columnAt((index + 1) / charts.length),
    },
  }));
}
