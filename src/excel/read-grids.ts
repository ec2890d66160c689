import { addressOf } from '../core/grid/address';
import type { CellValue, Grid } from '../core/grid/grid';
import type { WorkbookPort } from '../core/port';
import { isCopy } from '../core/report/remake/copy-name';
import { WorkbookError } from '../core/workbook-error';
import { codeOf, isTooMuch } from './excel-error';
import { HalfTakenRider, type HalfTakenSheets, markHalfTaken } from './half-taken';
import { showNarrowCells } from './narrow-columns';
import { run } from './run';

type Options = NonNullable<Parameters<WorkbookPort['readGrids']>[0]>;

/** A sheet's used range as asked for: where it lies, and which of its rows one question covers. */
interface Part {
  readonly sheet: SheetInfo;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly hidden: boolean;
}

/**
 * Excel on the web answers at most 5 MB at once, which so many cells of 個票 nearly fill (docs/performance.md): asking for more
 * would often be refused and asked again.
 */
const CELLS_AT_ONCE = 100_000;
/** So few sheets by name need no look around first. */
const FEW = 20;

export interface GridReading {
  readonly grids: Grid[];
  /** Every tab of the workbook; null when only the named sheets were looked at. */
  readonly sheets: readonly SheetInfo[] | null;
  /** Those that are half taken; null when only the named sheets were looked at. */
  readonly halfTaken: HalfTakenSheets | null;
}

/** Asks for something else on the way, in the same messages. What it asked for has come when the reading is over. */
export interface Rider {
  /** With the names of the sheets. */
  first(context: Excel.RequestContext): void;
  /** With the places of their values. */
  second(context: Excel.RequestContext, sheets: readonly SheetInfo[]): void;
  /** With the last of the values; once more where that was too much for one answer. */
  third(context: Excel.RequestContext): void;
}

/** Asks for something else of each sheet that is read by its name, in the same message. */
export interface Companion {
  ask(sheet: Excel.Worksheet, name: string): void;
}

/**
 * Reads every sheet (or those named) in three round trips: the names, where the values lie, the values. Only when the answer
 * would be too large for Excel on the web it is asked for in halves. A few sheets by name take one round trip.
 */
export function readGrids(
  options: Options = {},
  riders: readonly Rider[] = [],
  companion: Companion | null = null,
): Promise<GridReading> {
  return run(async (context) => {
    const few = riders.length > 0 ? null : await readFew(context, options, companion);
    if (few) return { grids: await showNarrowCells(context, few), sheets: null, halfTaken: null };
    const half = new HalfTakenRider();
    const sheets = await readSheets(context, [half, ...riders]);
    const wanted = options.sheets === undefined ? sheets : sheets.filter(({ name }) => options.sheets?.includes(name));
    const gone = options.sheets?.find((name) => !wanted.some((sheet) => sheet.name === name));
    if (gone !== undefined) throw new WorkbookError('missing', { sheet: gone });
    const parts = await readExtents(context, wanted, [half, ...riders]);
    const grids = new Map<string, Grid>(wanted.map((sheet) => [sheet.id, emptyGrid(sheet)]));
    let done = wanted.length - new Set(parts.map(({ sheet }) => sheet.id)).size;
    const queue = batches(parts);
    if (queue.length === 0 && riders.length > 0) {
      for (const rider of riders) rider.third(context);
      await context.sync();
    }
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      if (options.signal?.aborted) throw new WorkbookError('cancelled');
      const answers = await readParts(context, batch, queue.length === 0 ? riders : []);
      if (answers === null) {
        queue.unshift(...halves(batch));
        continue;
      }
      for (const grid of answers) grids.set(grid.id, append(grids.get(grid.id), grid.grid));
      done += batch.filter((part) => !queue.flat().some(({ sheet }) => sheet.id === part.sheet.id)).length;
      options.onProgress?.({
        done: Math.min(done, wanted.length),
        total: wanted.length,
        sheet: batch.at(-1)?.sheet.name ?? '',
      });
    }
    const read = wanted.flatMap((sheet) => grids.get(sheet.id) ?? []);
    const halfTaken = half.found();
    return { grids: markHalfTaken(await showNarrowCells(context, read), halfTaken), sheets, halfTaken };
  });
}

/** Sheets asked for by name, in tab order. null when they are many, too large for one answer, or one of them is gone. */
async function readFew(
  context: Excel.RequestContext,
  { sheets, signal, onProgress }: Options,
  companion: Companion | null,
): Promise<Grid[] | null> {
  if (sheets === undefined || sheets.length > FEW) return null;
  if (signal?.aborted) throw new WorkbookError('cancelled');
  const asked = [...new Set(sheets)].map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load('id,name,position,visibility');
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,values,text,formulas');
    companion?.ask(sheet, name);
    return { sheet, range };
  });
  try {
    await context.sync();
  } catch (cause) {
    if (isTooMuch(cause) || codeOf(cause) === 'ItemNotFound') return null;
    throw cause;
  }
  const grids = asked.map(({ sheet, range }) => gridOf(infoOf(sheet), range));
  grids.sort((a, b) => a.position - b.position);
  grids.forEach(({ sheet }, at) => {
    onProgress?.({ done: at + 1, total: grids.length, sheet });
  });
  return grids;
}

/** The workbook's tabs, in one round trip. */
export async function readSheets(context: Excel.RequestContext, riders: readonly Rider[] = []): Promise<SheetInfo[]> {
  for (const rider of riders) rider.first(context);
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/position,items/visibility');
  await context.sync();
  return tabsOf(sheets);
}

/** The tabs that are somebody's, once they are loaded. */
export function tabsOf({ items }: Excel.WorksheetCollection): SheetInfo[] {
  return items.map(infoOf).filter((sheet) => !isCopy(sheet));
}

/** A sheet with its used range. */
export function gridOf(info: SheetInfo, used: Excel.Range): Grid {
  const blank = emptyGrid(info);
  return used.isNullObject ? blank : filledGrid(blank, used, used.rowIndex, used.columnIndex);
}

export function infoOf({ id, name, position, visibility }: Excel.Worksheet): SheetInfo {
  return { id, name, position, hidden: visibility !== 'Visible' };
}

/** A sheet without any value has no part. */
async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly SheetInfo[],
  riders: readonly Rider[],
): Promise<Part[]> {
  for (const rider of riders) rider.second(context, sheets);
  const ranges = sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, range };
  });
  await context.sync();
  return ranges
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      sheet,
      top: range.rowIndex,
      left: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
    }));
}

function batches(parts: readonly Part[]): Part[][] {
  const list: Part[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    const size = part.rows * part.columns;
    if (cells + size > CELLS_AT_ONCE) {
      list.push([]);
      cells = 0;
    }
    list.at(-1)?.push(part);
    cells += size;
  }
  return list;
}

function halves(batch: readonly Part[]): Part[][] {
  if (batch.length > 1) {
    const middle = Math.ceil(batch.length / 2);
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  const [part] = batch;
  if (!part || part.rows < 2) throw new WorkbookError('too-large', { sheet: part?.sheet.name ?? '' });
  const upper = Math.ceil(part.rows / 2);
  return [[{ ...part, rows: upper }], [{ ...part, top: part.top + upper, rows: part.rows - upper }]];
}

/** null when Excel says that it is too much for one answer. */
async function readParts(
  context: Excel.RequestContext,
  batch: readonly Part[],
  riders: readonly Rider[],
): Promise<{ id: string; grid: Grid }[] | null> {
  for (const rider of riders) rider.third(context);
  const ranges = batch.map((part) => {
    const range = context.workbook.worksheets
      .getItem(part.sheet.id)
      .getRangeByIndexes(part.top, part.left, part.rows, part.columns);
    range.load('values,text,formulas');
    return { part, range };
  });
  try {
    await context.sync();
  } catch (cause) {
    if (isTooMuch(cause)) return null;
    throw cause;
  }
  return ranges.map(({ part, range }) => ({
    id: part.sheet.id,
    grid: filledGrid(emptyGrid(part.sheet), range, part.top, part.left),
  }));
}

function filledGrid(blank: Grid, range: Excel.Range, top: number, left: number): Grid {
  const values = range.values.map(asCells);
  return { ...blank, top, left, values, texts: range.text, formulas: formulasOf(range, { top, left }) };
}

function emptyGrid({ name, position, hidden }: SheetInfo): Grid {
  return { sheet: name, position, hidden, top: 0, left: 0, values: [], texts: [] };
}

/** Rows of the same sheet that came in several answers, one under the other. */
function append(before: Grid | undefined, next: Grid): Grid {
  if (before === undefined || before.values.length === 0) return next;
  return {
    ...before,
    values: [...before.values, ...next.values],
    texts: [...before.texts, ...next.texts],
    formulas: { ...before.formulas, ...next.formulas },
  };
}

/** Excel gives the value again where a cell has no formula; a text that begins with = shows itself in both. */
function formulasOf(range: Excel.Range, part: { readonly top: number; readonly left: number }): Record<string, string> {
  const formulas: Record<string, string> = {};
  range.formulas.forEach((row: readonly unknown[], y) => {
    row.forEach((formula, x) => {
      if (typeof formula !== 'string' || !formula.startsWith('=') || range.values[y]?.[x] === formula) return;
      formulas[addressOf({ row: part.top + y, column: part.left + x })] = formula;
    });
  });
  return formulas;
}

/** Excel gives '' for a blank cell. */
function asCells(row: readonly unknown[]): CellValue[] {
  return row.map((value) =>
    typeof value === 'number' || typeof value === 'boolean'
      ? value
      : value === '' || value === null
        ? null
        : String(value),
  );
}
