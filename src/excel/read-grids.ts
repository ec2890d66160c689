import { addressOf } from '../core/grid/address';
import type { CellValue, Grid } from '../core/grid/grid';
import type { WorkbookPort } from '../core/port';
import { WorkbookError } from '../core/workbook-error';
import { isTooMuch } from './excel-error';
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

/** Excel answers at most 5 million cells at once; a tenth keeps a message small on a slow machine. */
const CELLS_AT_ONCE = 500_000;

export interface GridReading {
  readonly grids: Grid[];
  readonly sheets: readonly SheetInfo[];
}

/**
 * Reads every sheet (or those named) in three round trips: the names, where the values lie, the values. Only when the answer
 * would be too large for Excel on the web it is asked for in halves.
 */
export function readGrids(options: Options = {}): Promise<GridReading> {
  return run(async (context) => {
    const sheets = await readSheets(context);
    const wanted = options.sheets === undefined ? sheets : sheets.filter(({ name }) => options.sheets?.includes(name));
    const gone = options.sheets?.find((name) => !wanted.some((sheet) => sheet.name === name));
    if (gone !== undefined) throw new WorkbookError('missing', { sheet: gone });
    const parts = await readExtents(context, wanted);
    const grids = new Map<string, Grid>(wanted.map((sheet) => [sheet.id, emptyGrid(sheet)]));
    let done = wanted.length - new Set(parts.map(({ sheet }) => sheet.id)).size;
    const queue = batches(parts);
    for (let batch = queue.shift(); batch !== undefined; batch = queue.shift()) {
      if (options.signal?.aborted) throw new WorkbookError('cancelled');
      const answers = await readParts(context, batch);
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
    return { grids: wanted.flatMap((sheet) => grids.get(sheet.id) ?? []), sheets };
  });
}

/** The workbook's tabs, in one round trip. */
export async function readSheets(context: Excel.RequestContext): Promise<SheetInfo[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/position,items/visibility');
  await context.sync();
  return sheets.items.map(({ id, name, position, visibility }) => ({
    id,
    name,
    position,
    hidden: visibility !== 'Visible',
  }));
}

/** A sheet without any value has no part. */
async function readExtents(context: Excel.RequestContext, sheets: readonly SheetInfo[]): Promise<Part[]> {
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
): Promise<{ id: string; grid: Grid }[] | null> {
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
    grid: {
      ...emptyGrid(part.sheet),
      top: part.top,
      left: part.left,
      values: range.values.map(asCells),
      texts: range.text,
      formulas: formulasOf(range, part),
    },
  }));
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
function formulasOf(range: Excel.Range, part: Part): Record<string, string> {
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
