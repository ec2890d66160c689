import type { Examination } from '../../examine.types';
import { fullAddress } from '../../grid/address';
import type { Grid } from '../../grid/grid';
import { letteringOf } from '../layout/lettering';
import type { PageRow } from '../layout/pages';
import { layPages, runsOf } from '../layout/pages';
import { HIGHEST_ROW, pageCharacters, pageHeight } from '../layout/paper';
import { SheetLayout, text } from '../layout/sheet-layout';
import type { PlannedValue, RowIdentity, SheetPlan } from '../layout/sheet-plan';
import { splitText } from '../layout/split-text';
import type { SummaryColumn, SummaryColumnId } from '../layout/summary-column';
import { CELL_PADDING, heightOf } from '../layout/text-height';
import { shareWidths } from '../layout/widths';
import { keptColumns } from '../remake/kept-columns';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import { summaryCells } from './summary-cells';
import { summaryColumns } from './summary-columns';
import type { SummaryEntry, SummaryOrder } from './summary-order';
import { inOrder, summaryEntry } from './summary-order';
import { summaryTop } from './summary-top';

const PAPER = { paper: 'A3', orientation: 'landscape' } as const;

export interface SummaryOptions {
  /** Western year of N年度; `null` when the forms have no years. See defaultYear. */
  readonly year: number | null;
  readonly order?: SummaryOrder;
  /** The office's own title of the list. */
  readonly title?: string;
  /** False when the list goes into another workbook than its 個票: no links then. */
  readonly linked?: boolean;
  /** The list as it stands now: columns that people added to it (委員会意見 …) stay with their rows. */
  readonly previous?: Grid;
}

/** A row of the list, or a part of one that no page could hold. */
interface Row extends PageRow {
  readonly entry: SummaryEntry;
  /** One per column. */
  readonly texts: readonly string[];
}

/** とりまとめ一覧, as 伊豆の国市 publishes it: one row per 個票, the plan's hierarchy merged down, A3 landscape. */
export function planSummaryList(examination: Examination, options: SummaryOptions, words: ReportWords): SheetPlan {
  const entries = inOrder(
    examination.kohyoList.map((kohyo) => summaryEntry(kohyo, summaryCells(kohyo, options.year, words))),
    options.order ?? 'plan',
  );
  const own = summaryColumns(examination, options.year, words);
  const kept = options.previous === undefined ? null : keptColumns(options.previous, own, entries, words);
  const columns = kept?.columns ?? own;
  const widths = shareWidths(
    columns.map((column) => column.share),
    pageCharacters(PAPER, columns.length),
  );

  const sheet = new SheetLayout(widths);
  const order = options.order ?? 'plan';
  const title = options.title === undefined ? {} : { title: options.title };
  summaryTop(sheet, { examination, columns, year: options.year, order, ...title }, words);
  const top = sheet.row;
  const capacity = pageHeight(PAPER, widths) - sheet.heightBetween(0, top);
  const rows = entries.flatMap((entry, index) =>
    rowsOf(entry, kept?.texts[index] ?? [], { columns, widths, capacity }, words),
  );
  const breaksBefore: number[] = [];
  for (const page of layPages(rows, capacity)) {
    if (sheet.row > top) breaksBefore.push(sheet.row);
    const laid = page.flatMap(({ index, height }) => (rows[index] ? [{ row: rows[index], height }] : []));
    putPage(sheet, laid, columns, options.linked !== false);
  }
  const right = columns.length - 1;
  return sheet.plan({
    id: 'summary',
    name: words.report.summarySheet,
    previousRows: words.report.previousRows,
    identity: identityOf(columns),
    theirs: columns.flatMap((column, place) => (column.id === null ? [place] : [])),
    freeze: { rows: top, columns: 0 },
    filter: null,
    print: {
      ...PAPER,
      titleRows: { from: 0, to: top - 1 },
      area: { top: 0, left: 0, bottom: sheet.row - 1, right },
      breaksBefore,
      header: '',
      footer: words.report.footer,
    },
  });
}

/** What tells a 個票 apart, surest first: a name may be corrected, a number given later, a list put in another order. */
const IDENTITY: readonly (readonly SummaryColumnId[])[] = [
  ['page', 'item', 'action', 'lead'],
  ['page', 'action'],
  ['item', 'action', 'lead'],
  ['item', 'action'],
  ['page', 'item', 'lead'],
  ['page', 'lead'],
];

function identityOf(columns: readonly SummaryColumn[]): RowIdentity {
  const places = new Map(columns.map(({ id }, place) => [id, place]));
  const sets = IDENTITY.map((ids) => ids.flatMap((id) => places.get(id) ?? []));
  return {
    columns: sets.filter((set, index) => set.length > 0 && set[0] === places.get(IDENTITY[index]?.[0] ?? null)),
    name: places.get('action') ?? places.get('item') ?? null,
    nearNames: true,
  };
}

/** The columns of the list, their widths in characters, and the points that a page has for rows. */
interface ListRoom {
  readonly columns: readonly SummaryColumn[];
  readonly widths: readonly number[];
  readonly capacity: number;
}

/** The row of a 個票; several when its text is higher than a page. */
function rowsOf(
  entry: SummaryEntry,
  kept: readonly string[],
  { columns, widths, capacity }: ListRoom,
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
      if (part > 0 && columns[column]?.id === 'page') return sentence(words, 'continued', { page: piece[0] ?? '' });
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

/** Writes one page. Headings are merged within the page, so none is torn by a break. */
function putPage(
  sheet: SheetLayout,
  page: readonly { readonly row: Row; readonly height: number }[],
  columns: readonly SummaryColumn[],
  linked: boolean,
): void {
  const rows = page.map(({ row }) => row);
  const spans: { top: number; bottom: number }[] = [];
  for (const { height } of page) {
    const count = Math.max(1, Math.ceil(height / (HIGHEST_ROW - 1)));
    const top = sheet.row;
    for (let each = 0; each < count; each += 1) sheet.heights[top + each] = Math.ceil((height / count) * 4) / 4;
    spans.push({ top, bottom: top + count - 1 });
    sheet.row += count;
  }
  const levels = columns.filter((column) => column.level !== null).length;
  columns.forEach((column, left) => {
    const runs = left < levels ? runsOf(rows, left) : rows.map((_, index): [number, number] => [index, index]);
    for (const [first, last] of runs) {
      const row = rows[first];
      const top = spans[first]?.top;
      const bottom = spans[last]?.bottom;
      if (row === undefined || top === undefined || bottom === undefined) continue;
      const link = column.id === 'page' && linked ? { link: linkTo(row.entry) } : {};
      // What leads nowhere does not look like a link.
      const look = column.look === 'link' && !linked ? 'textCentre' : column.look;
      sheet.putMerged({ top, left, bottom, right: left }, plannedValue(column, row, left), look, link);
    }
  });
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
