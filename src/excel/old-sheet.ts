import { addressOf, parseRange, rangeAddress } from '../core/grid/address';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { type OldCell, placeBeside } from '../core/report/remake/keep-beside';
import { AREA_NAME } from '../core/report/remake/our-sheets';

/** A sheet of ours that is to be made again, as it stands. */
export interface OldSheet {
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly { readonly table: Excel.Table; readonly address: string }[];
  /** Its hidden name of our area; a null object where there is none. */
  readonly name: Excel.NamedItem;
  /** The last row and column of what is ours; what stands right of it is people's own. */
  readonly last: { readonly row: number; readonly column: number };
  /** What people wrote beside it, from where to where: mostly the same place. */
  readonly beside: readonly MovedCell[];
}

export interface MovedCell {
  readonly from: string;
  readonly to: string;
  readonly formula: string | number | boolean;
  readonly numberFormat: string;
}

/** Reads a sheet of ours: tables, and what stands right of our area. Two round trips, with links in the plan three. */
export async function readOld(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<OldSheet> {
  const name = sheet.names.getItemOrNullObject(AREA_NAME);
  name.load('value');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,text,formulas,numberFormat');
  const ranges = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { table, range };
  });
  await context.sync();
  const tables = ranges.map(({ table, range }) => ({ table, address: range.address.split('!').at(-1) ?? '' }));
  const standing = { charts: sheet.charts.items, tables, name };
  if (used.isNullObject) return { ...standing, last: { row: 0, column: 0 }, beside: [] };
  const bottom = used.rowIndex + used.rowCount - 1;
  const area = name.isNullObject ? null : parseRange(String(name.value).split('!').at(-1) ?? '');
  // Where nothing says which cells are ours, all are.
  const right = area?.right ?? used.columnIndex + used.columnCount - 1;
  const beside = area ? await readBeside(context, sheet, cellsOf(used), area.right, plan) : [];
  return { ...standing, last: { row: bottom, column: right }, beside };
}

async function readBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly ReadCell[],
  right: number,
  plan: SheetPlan,
): Promise<MovedCell[]> {
  if (cells.every(({ column }) => column <= right)) return [];
  const links = await readLinks(
    context,
    sheet,
    cells.filter(({ column, text }) => column <= right && text !== ''),
    plan,
  );
  const old = cells.map(
    (cell): OldCell => ({
      row: cell.row,
      column: cell.column,
      text: cell.text,
      link: links.get(addressOf(cell)) ?? null,
    }),
  );
  const place = placeBeside(old, right, plan);
  return cells.flatMap((cell, index) => {
    const to = place(old[index] ?? { ...cell, link: null });
    if (to === null || cell.text === '') return [];
    const { formula, numberFormat } = cell;
    return [{ from: addressOf(cell), to: addressOf(to), formula, numberFormat }];
  });
}

/** Moves what people wrote to its rows' new places; the format goes first, so that text stays text. What stays is not touched. */
export function moveBeside(sheet: Excel.Worksheet, { beside }: OldSheet): void {
  const taken = new Set(beside.map(({ to }) => to));
  for (const { from, to, formula, numberFormat } of beside) {
    if (from === to) continue;
    const range = sheet.getRange(to);
    range.numberFormat = [[numberFormat]];
    range.formulas = [[formula]];
  }
  for (const { from } of beside) if (!taken.has(from)) sheet.getRange(from).clear('Contents');
}

/** Writes down which area is ours. */
export function rememberArea(sheet: Excel.Worksheet, plan: SheetPlan, old: OldSheet | null): void {
  if (old && !old.name.isNullObject) old.name.delete();
  const right = Math.max(plan.print.area.right, plan.widths.length - 1);
  const name = sheet.names.add(AREA_NAME, sheet.getRange(rangeAddress({ ...plan.print.area, right })));
  name.visible = false;
}

interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly formula: string | number | boolean;
  readonly numberFormat: string;
}

function cellsOf(used: Excel.Range): ReadCell[] {
  return used.text.flatMap((line, y) =>
    line.map((text, x) => ({
      row: used.rowIndex + y,
      column: used.columnIndex + x,
      text,
      formula: asContent(used.formulas[y]?.[x]),
      numberFormat: String(used.numberFormat[y]?.[x] ?? 'General'),
    })),
  );
}

function asContent(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}

/** Links are asked for only in columns where the plan has some. */
async function readLinks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly ReadCell[],
  plan: SheetPlan,
): Promise<Map<string, string>> {
  const columns = new Set(plan.cells.filter(({ link }) => link !== undefined).map(({ column }) => column));
  const asked = cells
    .filter(({ column }) => columns.has(column))
    .map((cell) => {
      const range = sheet.getRange(addressOf(cell));
      range.load('hyperlink');
      return { address: addressOf(cell), range };
    });
  if (asked.length === 0) return new Map();
  await context.sync();
  return new Map(
    asked.flatMap(({ address, range }) =>
      range.hyperlink?.documentReference ? [[address, range.hyperlink.documentReference] as const] : [],
    ),
  );
}
