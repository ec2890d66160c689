import type { Examination } from '../../examine.types';
import { fullAddress } from '../../grid/address';
import type { Grid } from '../../grid/grid';
import { letteringOf } from '../layout/lettering';
import { CELL_PADDING, heightOf } from '../layout/measure';
import type { Block, LaidBlock } from '../layout/pages';
import { layPages, runsOf } from '../layout/pages';
import { HIGHEST_ROW, pageCharacters, pageHeight } from '../layout/paper';
import { SheetBuilder, text } from '../layout/sheet-builder';
import type { PlannedRange, PlannedValue, SheetPlan } from '../layout/sheet-plan';
import { splitText } from '../layout/split-text';
import { shareWidths } from '../layout/widths';
import { keptColumns } from '../remake/kept-columns';
import type { ReportWords } from '../report-words';
import { said } from '../report-words';
import { summaryCells } from './summary-cells';
import type { SummaryColumn } from './summary-columns';
import { summaryColumns } from './summary-columns';
import type { SummaryEntry, SummaryOrder } from './summary-order';
import { inOrder, summaryEntry } from './summary-order';
import { summaryTop } from './summary-top';

const PAPER = { paper: 'A3', orientation: 'landscape' } as const;

export interface SummaryOptions {
  /** Western year of N年度; `null` when the forms have no years. See defaultYear. */
  readonly year: number | null;
  readonly order?: SummaryOrder;
  /** False when the list goes into another workbook than its 個票: no links then. */
  readonly linked?: boolean;
  /** The list as it stands now: columns that people added to it (委員会意見 …) stay with their rows. */
  readonly previous?: Grid;
}

/** A row of the list, or a part of one that no page could hold. */
interface Row extends Block {
  readonly entry: SummaryEntry;
  /** One per column. */
  readonly texts: readonly string[];
}

/** とりまとめ一覧, as 伊豆の国市 publishes it: one row per 個票, the plan's hierarchy merged down, A3 landscape. */
export function planSummaryList(examination: Examination, options: SummaryOptions, words: ReportWords): SheetPlan {
  const entries = inOrder(
    examination.kohyo.map((kohyo) => summaryEntry(kohyo, summaryCells(kohyo, options.year, words))),
    options.order ?? 'plan',
  );
  const own = summaryColumns(examination, options.year, words);
  const kept = options.previous === undefined ? null : keptColumns(options.previous, own, entries, words);
  const columns = kept?.columns ?? own;
  const widths = shareWidths(
    columns.map((column) => column.share),
    pageCharacters(PAPER, columns.length),
  );

  const sheet = new SheetBuilder();
  const top = summaryTop(sheet, examination, options, columns, widths, words);
  const capacity = pageHeight(PAPER, widths) - top.height;
  const rows = entries.flatMap((entry, index) =>
    rowsOf(entry, kept?.texts[index] ?? [], columns, widths, capacity, words),
  );
  const pages = layPages(rows, capacity);
  const breaksBefore: number[] = [];
  let row = top.rows;
  for (const page of pages) {
    if (row > top.rows) breaksBefore.push(row);
    row = putPage(sheet, row, page, rows, columns, options.linked !== false);
  }
  const right = columns.length - 1;
  return {
    id: 'summary',
    name: words.report.summarySheet,
    widths,
    heights: sheet.heights,
    cells: sheet.cells,
    merges: sheet.merges,
    tables: [],
    charts: [],
    freeze: { rows: top.rows, columns: 0 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: 0, to: top.rows - 1 },
      area: { top: 0, left: 0, bottom: Math.max(row, top.rows) - 1, right },
      breaksBefore,
      header: '',
      footer: words.report.footer,
    },
  };
}

/** The row of a 個票; several when its text is higher than a page. */
function rowsOf(
  entry: SummaryEntry,
  kept: readonly string[],
  columns: readonly SummaryColumn[],
  widths: readonly number[],
  capacity: number,
  words: ReportWords,
): Row[] {
  let next = 0;
  const whole = columns.map((column) => (column.id === null ? (kept[next++] ?? '') : entry.cells[column.id]));
  const pieces = whole.map((cell, column) => {
    const lettering = letteringOf(columns[column]?.look ?? 'text');
    const most = Math.max(1, Math.floor((capacity - CELL_PADDING - 1) / lettering.lineHeight));
    return splitText(cell, widths[column] ?? 0, lettering, most);
  });
  const count = Math.max(1, ...pieces.map((piece) => piece.length));
  return Array.from({ length: count }, (_, part) => {
    const texts = pieces.map((piece, column) => {
      if (part > 0 && columns[column]?.id === 'page') return said(words, 'continued', { page: piece[0] ?? '' });
      const repeated = columns[column]?.level !== null && piece.length === 1;
      return repeated ? (piece[0] ?? '') : (piece[part] ?? '');
    });
    const heights = texts.map((cell, column) =>
      heightOf(cell, widths[column] ?? 0, letteringOf(columns[column]?.look ?? 'text')),
    );
    const levels = columns.flatMap((column, index) => (column.level === null ? [] : [index]));
    return {
      entry,
      texts,
      height: Math.max(...heights.filter((_, column) => columns[column]?.level === null)),
      path: levels.map((index) => pathKey(columns[index], entry, pieces[index]?.length === 1 ? '' : String(part))),
      levelHeights: levels.map((index) => heights[index] ?? 0),
    };
  });
}

function pathKey(column: SummaryColumn | undefined, entry: SummaryEntry, part: string): string {
  return JSON.stringify([column?.level === null || column === undefined ? '' : entry.path[column.level], part]);
}

/** Writes one page from `row` on and returns the row after it. Headings are merged within the page, so none is torn by a break. */
function putPage(
  sheet: SheetBuilder,
  row: number,
  page: readonly LaidBlock[],
  rows: readonly Row[],
  columns: readonly SummaryColumn[],
  linked: boolean,
): number {
  const spans: { top: number; bottom: number }[] = [];
  const blocks = page.flatMap((laid) => rows[laid.index] ?? []);
  let next = row;
  for (const laid of page) {
    const count = Math.max(1, Math.ceil(laid.height / (HIGHEST_ROW - 1)));
    for (let each = 0; each < count; each += 1) sheet.heights[next + each] = Math.ceil((laid.height / count) * 4) / 4;
    spans.push({ top: next, bottom: next + count - 1 });
    next += count;
  }
  const levels = columns.filter((column) => column.level !== null).length;
  columns.forEach((column, left) => {
    const runs = left < levels ? runsOf(blocks, left) : blocks.map((_, index): [number, number] => [index, index]);
    for (const [first, last] of runs) {
      const range = rangeOf(spans[first]?.top ?? row, spans[last]?.bottom ?? row, left);
      const block = blocks[first];
      if (block === undefined) continue;
      const link = column.id === 'page' && linked ? { link: linkTo(block.entry) } : {};
      // What leads nowhere does not look like a link.
      const look = column.look === 'link' && !linked ? 'textCentre' : column.look;
      sheet.putMerged(range, plannedValue(column, block, left), look, link);
    }
  });
  return next;
}

function rangeOf(top: number, bottom: number, column: number): PlannedRange {
  return { top, left: column, bottom, right: column };
}

function linkTo(entry: SummaryEntry): string {
  const { sheet, range } = entry.kohyo;
  return fullAddress({ sheet, row: range.top, column: range.left });
}

/** 管理票P is a number where the sheet has one; everything else is text as the sheet says it. */
function plannedValue(column: SummaryColumn, row: Row, place: number): PlannedValue {
  const words = row.texts[place] ?? '';
  if (column.id === 'page' && /^(0|[1-9][0-9]{0,8})$/.test(words)) return { kind: 'number', value: Number(words) };
  return text(words);
}
