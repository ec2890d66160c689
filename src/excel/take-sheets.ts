import { isHandoutLock } from '../core/cycle/copies/handout-lock';
import type { DrawnSheet } from '../core/drawn-sheet';
import { columnName, parseRange, rangeAddress } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import type { InsertedSheet } from '../core/port';
import { HALF_NAMESPACE, halfTakenFromXml, halfTakenToXml } from '../core/report/remake/half-taken';
import { WorkbookError } from '../core/workbook-error';
import { drawSheets } from './draw-sheets';
import { base64Of } from './insert-sheets';
import { askMadeParts, MadeMemory } from './made-part';
import { putBackSheets } from './put-back';
import { readBefore } from './read-before';
import { run } from './run';
import { copySheets } from './sheet-copies';

interface TakeOptions {
  /** The sheets cell by cell, where the host takes no files. */
  readonly drawn?: (() => Promise<readonly DrawnSheet[]>) | undefined;
  /** Puts right what was cut off before. */
  putBack(): Promise<void>;
  /** Called where sheets are left half taken. */
  cut(): void;
}

/** So many columns and rows of a sheet get their own sizes. */
const MOST = 400;

/**
 * Inserts the sheets of a workbook file behind the others. One that stands in another's place gives it all its cells and is taken away again, so
 * that formulas elsewhere go on speaking of the sheet. What stood there is copied first: cut off, all is as before (`half-made`: not even that
 * was possible, the next making of a sheet goes back). An Excel that takes no files (before ExcelApi 1.13) is told the sheets cell by cell,
 * as `drawn` gives them. Throws `unsupported` where neither goes, `protected`, and what the host throws.
 */
export async function takeSheets(
  file: Uint8Array,
  sheets: readonly InsertedSheet[],
  { drawn, cut, putBack }: TakeOptions,
): Promise<void> {
  const takesFiles = Office.context.requirements.isSetSupported('ExcelApi', '1.13');
  if (!takesFiles && !drawn) throw new WorkbookError('unsupported');
  const cells = takesFiles || !drawn ? null : await drawn();
  const insert: Insert = cells === null ? insertFile(file) : (context, taken) => drawSheets(context, cells, taken);
  await putBack();
  const begun: Begun = { isCopied: false };
  try {
    await run((context) => take(context, insert, sheets, begun));
  } catch (error) {
    const back = await putBackSheets(true).catch(() => null);
    // What says that the copies are whole goes with them once all is taken.
    if (begun.isCopied && (back === 'finished' || back === 'nothing')) return;
    if (back !== null) throw error;
    cut();
    const sheet = sheets.map(({ name, over }) => over ?? name).join('』『');
    throw new WorkbookError('half-made', { sheet, reason: 'taken' }, { cause: error });
  }
}

/** Puts new sheets behind the others; gives them with their names loaded. */
type Insert = (context: Excel.RequestContext, taken: ReadonlySet<string>) => Promise<readonly Excel.Worksheet[]>;

const insertFile =
  (file: Uint8Array): Insert =>
  async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64Of(file), { positionType: 'End' });
    await context.sync();
    const inserted = ids.value.map((id) => workbook.worksheets.getItem(id));
    for (const sheet of inserted) sheet.load('name');
    await context.sync();
    return inserted;
  };

/** Whether Excel said that what stood there was copied. */
interface Begun {
  isCopied: boolean;
}

async function take(
  context: Excel.RequestContext,
  insert: Insert,
  sheets: readonly InsertedSheet[],
  begun: Begun,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  const parts = askMadeParts(context);
  const halves = context.workbook.customXmlParts.getByNamespace(HALF_NAMESPACE);
  halves.load('items/id');
  worksheets.load('items/name,items/visibility');
  protection.load('protected');
  const overs = sheets.flatMap(({ name, over }) => (over === null ? [] : [{ from: name, name: over }]));
  const places = overs.map(({ from, name }) => ({ from, name, sheet: worksheets.getItem(name) }));
  for (const { sheet } of places) {
    sheet.tables.load('items/name');
    sheet.charts.load('items/name');
    sheet.protection.load('protected,options');
  }
  await context.sync();
  if (protection.protected) throw new WorkbookError('structure-protected');
  const halfTexts = halves.items.map((part) => part.getXml());
  const taken = new Set(worksheets.items.map(({ name }) => name));
  const memory = MadeMemory.ask(context, parts.items, taken);
  const standing = await readBefore(
    context,
    places.map(({ sheet }) => sheet),
  );
  const locks = places.map(({ sheet }) => (sheet.protection.protected ? sheet.protection.options : null));
  const toBeMade = [
    ...places.map(({ name, sheet }, at) => ({ name, sheet, standing: standing[at] ?? null, lock: locks[at] ?? null })),
    ...sheets.flatMap(({ name }) => (taken.has(name) ? [] : [{ name, sheet: null, standing: null }])),
  ];
  const copies = await copySheets(context, toBeMade, { made: memory().before, taken, canAdd: true, isTaking: true });
  begun.isCopied = true;
  const inserted = await insert(context, taken);
  const fresh = places.map(({ from }) => {
    // Excel counts on where a name is taken.
    const found =
      inserted.find(({ name }) => name === from) ?? inserted.find(({ name }) => name.startsWith(`${from} (`));
    if (!found) throw new WorkbookError('missing', { sheet: from });
    const used = found.getUsedRangeOrNullObject(false);
    used.load('address');
    return { sheet: found, used };
  });
  await context.sync();
  for (const [at, { sheet: to }] of places.entries()) {
    const [from, lock] = [fresh[at], locks[at]];
    if (!from) continue;
    // Handed out with its labels locked and without a password; with one, Excel says so.
    if (lock) to.protection.unprotect();
    await putInPlace(context, from, to, standing[at]?.dressed ?? null);
    if (lock && !isOurLock(lock)) to.protection.protect(lock);
  }
  for (const { sheet } of fresh) sheet.delete();
  showAsSent(worksheets, sheets);
  copies.end(false);
  // Last: cut off here, the sheets are taken all the same.
  const whole = new Set(sheets.map(({ name, over }) => over ?? name));
  const left = halfTexts.flatMap(({ value }) => halfTakenFromXml(value)).filter(({ sheet }) => !whole.has(sheet));
  if (left.length > 0) context.workbook.customXmlParts.add(halfTakenToXml(left));
  for (const part of halves.items) part.delete();
  await context.sync();
}

/** Tabs that were out of sight where they come from are so here, too, while another is left to look at: Excel wants one. */
function showAsSent(worksheets: Excel.WorksheetCollection, sheets: readonly InsertedSheet[]): void {
  const wanted = new Map(sheets.map(({ name, over, hidden = false }) => [over ?? name, hidden]));
  const standing = new Map(worksheets.items.map(({ name, visibility }) => [name, visibility]));
  const isSeen = (name: string) => !(wanted.get(name) ?? standing.get(name) !== 'Visible');
  const canHide = [...wanted.keys(), ...standing.keys()].some(isSeen);
  for (const [name, hidden] of wanted) {
    const isHidden = (standing.get(name) ?? 'Visible') !== 'Visible';
    if (hidden !== isHidden && (canHide || !hidden))
      worksheets.getItem(name).visibility = hidden ? 'Hidden' : 'Visible';
  }
}

async function putInPlace(
  context: Excel.RequestContext,
  { sheet: from, used }: { readonly sheet: Excel.Worksheet; readonly used: Excel.Range },
  to: Excel.Worksheet,
  before: CellRange | null,
): Promise<void> {
  if (before !== null) {
    const old = to.getRange(rangeAddress(before));
    old.unmerge();
    old.clear('All');
  }
  if (used.isNullObject) return;
  const cells = cellsOf(used.address);
  to.getRange(cells).copyFrom(from.getRange(cells), 'All');
  await takeSizes(context, from, to, cells);
}

/** The protection that the sheet got when it was handed out: the office corrects and colours it now. */
function isOurLock(options: Excel.WorksheetProtectionOptions): boolean {
  const allows = {
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    insertColumns: options.allowInsertColumns,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    pivotTables: options.allowPivotTables,
  };
  return isHandoutLock((permission) => allows[permission] === true);
}

async function takeSizes(
  context: Excel.RequestContext,
  from: Excel.Worksheet,
  to: Excel.Worksheet,
  cells: string,
): Promise<void> {
  const range = parseRange(cells);
  if (!range) return;
  const columns = Array.from({ length: Math.min(MOST, range.right + 1) }, (_, column) => {
    const address = `${columnName(column)}:${columnName(column)}`;
    const { format } = from.getRange(address);
    format.load('columnWidth');
    return { address, format };
  });
  const rows = Array.from({ length: Math.min(MOST, range.bottom + 1) }, (_, row) => {
    const address = `${row + 1}:${row + 1}`;
    const { format } = from.getRange(address);
    format.load('rowHeight');
    return { address, format };
  });
  await context.sync();
  for (const { address, format } of columns) to.getRange(address).format.columnWidth = format.columnWidth;
  for (const { address, format } of rows) to.getRange(address).format.rowHeight = format.rowHeight;
}

/** `'個票01'!A1:F24` without its sheet. */
function cellsOf(address: string): string {
  return address.split('!').at(-1) ?? '';
}
