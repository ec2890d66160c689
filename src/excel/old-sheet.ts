import { addressOf, parseRange, rangeAddress } from '../core/grid/address';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { type OldCell, placeBeside } from '../core/report/remake/keep-beside';
import { AREA_NAME } from '../core/report/remake/our-sheets';

/** What people wrote beside a sheet of ours, ready to be put back beside the same rows. */
export interface Kept {
  readonly cells: readonly {
    readonly address: string;
    readonly formula: string | number | boolean;
    readonly numberFormat: string;
  }[];
}

/** Reads what stands right of our area on a sheet that is to be made again. Two round trips. */
export async function readKept(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<Kept> {
  const name = sheet.names.getItemOrNullObject(AREA_NAME);
  name.load('value');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,text,formulas,numberFormat');
  await context.sync();
  const area = name.isNullObject ? null : parseRange(String(name.value).split('!').at(-1) ?? '');
  if (used.isNullObject || area === null) return { cells: [] };
  const cells = cellsOf(used);
  if (cells.every(({ column }) => column <= area.right)) return { cells: [] };
  const links = await readLinks(
    context,
    sheet,
    cells.filter(({ column, text }) => column <= area.right && text !== ''),
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
  const place = placeBeside(old, area.right, plan);
  return {
    cells: cells.flatMap((cell, index) => {
      const to = place(old[index] ?? { ...cell, link: null });
      return to === null || cell.text === ''
        ? []
        : [{ address: addressOf(to), formula: cell.formula, numberFormat: cell.numberFormat }];
    }),
  };
}

/** Puts back what people wrote; the format goes first, so that text stays text. */
export function writeKept(sheet: Excel.Worksheet, kept: Kept): void {
  for (const { address, formula, numberFormat } of kept.cells) {
    const range = sheet.getRange(address);
    range.numberFormat = [[numberFormat]];
    range.formulas = [[formula]];
  }
}

/** Writes down which area is ours. */
export async function rememberArea(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
): Promise<void> {
  const before = sheet.names.getItemOrNullObject(AREA_NAME);
  before.load('name');
  await context.sync();
  if (!before.isNullObject) before.delete();
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
