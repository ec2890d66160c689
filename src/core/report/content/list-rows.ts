import { fullAddress } from '../../grid/address';
import { AMOUNT_FORMAT } from '../../notation/amount-format';
import type { PageRow } from '../layout/pages';
import { layPages, runsOf } from '../layout/pages';
import { HIGHEST_ROW } from '../layout/paper';
import { type CellExtras, type SheetLayout, text } from '../layout/sheet-layout';
import type { PlannedValue } from '../layout/sheet-plan';
import { splitText } from '../layout/split-text';
import type { SummaryColumn } from '../layout/summary-column';
import { CELL_PADDING, heightOf, type Lettering } from '../layout/text-height';
import type { ReportWords } from '../report-words';
import { sentence } from '../report-words';
import type { SummaryEntry } from './summary-order';

/** A column of a list where it stands on the sheet. */
export interface ListColumn extends SummaryColumn {
  /** Its first and last column on the sheet. */
  readonly from: number;
  readonly to: number;
  /** Characters, of all of them together. */
  readonly width: number;
  readonly lettering: Lettering;
}

export interface ListRoom {
  readonly columns: readonly ListColumn[];
  /** The points that a page has for rows; null: one page holds all. */
  readonly capacity: number | null;
  /** Whether rows link to their 個票. */
  readonly linked: boolean;
  /** Whether cells may be merged; left out, they may. Where not, a 個票 has one row, and a heading stands in the first of its rows. */
  readonly merges?: boolean;
  /** What goes for every cell of the list. */
  readonly extras?: CellExtras;
}

/** A row of the list, or a part of one that no page could hold. */
interface Row extends PageRow {
  readonly entry: SummaryEntry;
  /** One per column. */
  readonly texts: readonly string[];
}

/** What was laid. */
export interface LaidList {
  /** The rows before which a page breaks. */
  readonly breaks: readonly number[];
  /** Row of the sheet → place of its 個票 in `entries`. */
  readonly entryAt: ReadonlyMap<number, number>;
}

/**
 * Lays one row per 個票 from the sheet's next row on: headings of the hierarchy merged down within a page, a text higher than a page
 * going on in further rows.
 */
export function layList(
  sheet: SheetLayout,
  entries: readonly SummaryEntry[],
  room: ListRoom,
  words: ReportWords,
): LaidList {
  const capacity = room.capacity ?? Number.MAX_SAFE_INTEGER;
  const rows = entries.flatMap((entry) => rowsOf(entry, room.columns, capacity, words));
  const places = new Map(entries.map((entry, place) => [entry, place]));
  const breaks: number[] = [];
  const entryAt = new Map<number, number>();
  const top = sheet.row;
  const pages = room.capacity === null ? onePage(rows) : layPages(rows, capacity);
  for (const page of pages) {
    if (sheet.row > top) breaks.push(sheet.row);
    const laid = page.flatMap(({ index, height }) => (rows[index] ? [{ row: rows[index], height }] : []));
    for (const { row, at } of putPage(sheet, laid, room)) entryAt.set(at, places.get(row.entry) ?? 0);
  }
  return { breaks, entryAt };
}

function onePage(rows: readonly Row[]): { index: number; height: number }[][] {
  return [rows.map(({ height }, index) => ({ index, height }))];
}

/** The row of a 個票; several when its text is higher than a page. */
function rowsOf(entry: SummaryEntry, columns: readonly ListColumn[], capacity: number, words: ReportWords): Row[] {
  const pieces = columns.map(({ lettering, width }, place) => {
    const most = Math.max(1, Math.floor((capacity - CELL_PADDING - 1) / lettering.lineHeight));
    const words = entry.texts[place] ?? '';
    return lettering.upright ? [words] : splitText(words, width, lettering, most);
  });
  const count = Math.max(1, ...pieces.map((piece) => piece.length));
  return Array.from({ length: count }, (_, part) => {
    const texts = pieces.map((piece, place) => {
      if (part > 0 && columns[place]?.id === 'page') return sentence(words, 'continued', { page: piece[0] ?? '' });
      const repeated = columns[place]?.level !== null && piece.length === 1;
      return repeated ? (piece[0] ?? '') : (piece[part] ?? '');
    });
    const heights = texts.map((cell, place) => {
      const column = columns[place];
      return column === undefined ? 0 : heightOf(cell, column.width, column.lettering);
    });
    const levels = columns.flatMap((column, place) => (column.level === null ? [] : [place]));
    return {
      entry,
      texts,
      height: Math.max(...heights.filter((_, place) => columns[place]?.level === null), CELL_PADDING),
      path: levels.map((place) => pathKey(columns[place], entry, pieces[place]?.length === 1 ? '' : String(part))),
      levelHeights: levels.map((place) => heights[place] ?? 0),
    };
  });
}

function pathKey(column: ListColumn | undefined, entry: SummaryEntry, part: string): string {
  return JSON.stringify([column?.level === null || column === undefined ? '' : entry.path[column.level], part]);
}

/** Writes one page. Headings are merged within the page, so none is torn by a break. Gives the first sheet row of each row. */
function putPage(
  sheet: SheetLayout,
  page: readonly { readonly row: Row; readonly height: number }[],
  { columns, linked, merges = true, extras = {} }: ListRoom,
): { row: Row; at: number }[] {
  const rows = page.map(({ row }) => row);
  const spans: { top: number; bottom: number }[] = [];
  for (const { row, height } of page) {
    const needed = merges ? height : Math.min(HIGHEST_ROW - 1, Math.max(height, ...row.levelHeights));
    const count = Math.max(1, Math.ceil(needed / (HIGHEST_ROW - 1)));
    const top = sheet.row;
    for (let each = 0; each < count; each += 1) sheet.heights[top + each] = Math.ceil((needed / count) * 4) / 4;
    spans.push({ top, bottom: top + count - 1 });
    sheet.row += count;
  }
  let level = 0;
  for (const [place, column] of columns.entries()) {
    const single = rows.map((_, index): [number, number] => [index, index]);
    const runs = column.level === null ? single : runsOf(rows, level);
    if (column.level !== null) level += 1;
    for (const [first, last] of runs) {
      const row = rows[first];
      const top = spans[first]?.top;
      const bottom = spans[last]?.bottom;
      if (row === undefined || top === undefined || bottom === undefined) continue;
      const link = column.id === 'page' && linked ? { link: linkTo(row.entry) } : {};
      // What leads nowhere does not look like a link; what people fill in looks like it.
      const own = column.look === 'link' && !linked ? 'textCentre' : column.look;
      const look = column.content === null ? 'answer' : own;
      const words = row.texts[place] ?? '';
      // What goes on in a further row says its amount once.
      const value = plannedValue(column, words, words === '' ? null : (row.entry.numbers[place] ?? null));
      const area = { top, left: column.from, bottom, right: column.to };
      const shown = column.look === 'number' ? { numberFormat: AMOUNT_FORMAT } : {};
      const more = { ...extras, ...link, ...(value.kind === 'number' ? shown : {}) };
      if (merges) sheet.putMerged(area, value, look, more);
      else sheet.putApart(area, value, look, more);
    }
  }
  return spans.flatMap(({ top }, index) => {
    const row = rows[index];
    return row === undefined ? [] : [{ row, at: top }];
  });
}

function linkTo(entry: SummaryEntry): string {
  const { sheet, range } = entry.kohyo;
  return fullAddress({ sheet, row: range.top, column: range.left });
}

/** 管理票P and amounts are numbers where the sheet has them; everything else is text as the sheet says it. */
function plannedValue(column: ListColumn, words: string, amount: number | null): PlannedValue {
  if (amount !== null) return { kind: 'number', value: amount };
  if (column.id === 'page' && /^(0|[1-9][0-9]{0,8})$/.test(words)) return { kind: 'number', value: Number(words) };
  return text(words);
}
