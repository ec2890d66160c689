import { columnName, parseRange, rangeAddress } from '../core/grid/address';
import type { WriteOptions } from '../core/port';
import { isCopyName } from '../core/report/remake/copy-name';
import { type HalfTaken, halfTakenToXml } from '../core/report/remake/half-taken';
import { journalFromXml, MAKING_NAMESPACE, type MakingJournal } from '../core/report/remake/making-journal';
import { MADE_NAMESPACE } from '../core/report/remake/merge/made-xml';
import { AREA_NAME, isOurChart } from '../core/report/remake/our-sheets';
import { isRefused } from './excel-error';
import type { StandingTable } from './old-sheet';
import { run } from './run';
import { setWidth } from './write-structure';
import { fitTables, putBackTables, readTables, tablesToCells } from './write-tables';

/** `nothing`: no making was cut off; `finished`: all was made; `back`: the sheets stand as they stood before. */
export type PutBack = 'nothing' | 'finished' | 'back';

type JournalSheet = MakingJournal['sheets'][number];

interface Found {
  readonly entry: JournalSheet;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly area: Excel.NamedItem;
  readonly copy: Excel.Worksheet | null;
  /** Of a making that came to its end: nothing is put back unasked. */
  readonly isOver: boolean;
}

/**
 * Goes back to the sheets as they stood before a making that was cut off, if there was one. It may be cut off itself: called again, it
 * does the same again. A new sheet is taken away; when the making was not `mine` (another day's), only if nothing stands on it. A sheet of people's
 * own is then left as it is, too, since they may have worked on it for days: its copy comes into sight instead, behind it, and `tell` hears of it.
 */
export function putBackSheets(mine: boolean, tell?: WriteOptions['tell']): Promise<PutBack> {
  return run(async (context) => {
    const parts = askJournals(context);
    await context.sync();
    if (parts.items.length === 0) return 'nothing';
    const madeParts = context.workbook.customXmlParts.getByNamespace(MADE_NAMESPACE);
    madeParts.load('items/id');
    const { read } = await readJournals(context, parts);
    const journals = read.filter((one) => one !== null && one !== 'copied');
    // Of a making that came to its end nothing is put back unasked.
    const isCopied = read.includes('copied') && journals.some(({ kept }) => !kept);
    const found = journals.flatMap(({ sheets, kept }) =>
      sheets.map((entry) => find(context, entry, kept || !isCopied)),
    );
    await context.sync();
    for (const { sheet } of found) if (!sheet.isNullObject) sheet.charts.load('items/name');
    const tables = await readTables(
      context,
      found.map(({ sheet }) => sheet),
    );
    const shown = new Set(found.filter(({ entry, isOver }) => !isOver && !mine && !entry.isNew && entry.area === null));
    const shut = new Set(shown);
    for (const one of found) if (!one.isOver && !shown.has(one) && !(await isOpen(context, one))) shut.add(one);
    for (const one of found) {
      if (!one.isOver && !shut.has(one)) putBack(one, tables.get(one.sheet) ?? [], mine);
    }
    if (isCopied) {
      for (const part of madeParts.items) part.delete();
      for (const { made, kept } of journals) if (made !== null && !kept) context.workbook.customXmlParts.add(made);
    }
    const halves = found.flatMap((one) => halfTaken(one, shown.has(one), mine) ?? []);
    if (halves.length > 0) context.workbook.customXmlParts.add(halfTakenToXml(halves));
    // What says that going back is needed goes before what it would be done with.
    parts.items.forEach((part, at) => {
      if (read[at] === 'copied') part.delete();
    });
    for (const one of found) if (one.isOver) takeChartsAway(one, true);
    for (const one of found) {
      const { copy } = one;
      if (!copy || copy.isNullObject) continue;
      if (!shown.has(one)) copy.delete();
      else {
        copy.visibility = 'Visible';
        if (!one.sheet.isNullObject) copy.position = one.sheet.position + 1;
      }
    }
    parts.items.forEach((part, at) => {
      if (read[at] !== 'copied') part.delete();
    });
    await context.sync();
    for (const { entry } of shown) if (entry.copy) tell?.({ sheet: entry.name, copy: entry.copy.sheet });
    return isCopied ? 'back' : 'finished';
  });
}

/** What is left half taken in sight, since people may have worked on it; null: nothing. */
function halfTaken({ entry, sheet, used, isOver }: Found, isShown: boolean, mine: boolean): HalfTaken | null {
  if (isOver || mine || !entry.taken || sheet.isNullObject) return null;
  if (isShown) return { sheet: entry.name, copy: entry.copy?.sheet ?? null };
  return entry.isNew && !used.isNullObject && !isCopyName(entry.name) ? { sheet: entry.name, copy: null } : null;
}

/** Asks for the parts that say what is needed to go back. */
export function askJournals(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(MAKING_NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** What these parts say, each in its place. One round trip where there are any. */
export async function readJournals(context: Excel.RequestContext, { items }: Excel.CustomXmlPartScopedCollection) {
  const texts = items.map((part) => part.getXml());
  if (texts.length > 0) await context.sync();
  return { found: items, read: texts.map(({ value }) => journalFromXml(value)) };
}

/** What was protected before, and is so again, is opened for a while. One that does not open was never changed. */
async function isOpen(context: Excel.RequestContext, { entry, sheet }: Found): Promise<boolean> {
  if (sheet.isNullObject || entry.lock === null || !sheet.protection.protected) return true;
  try {
    sheet.protection.unprotect();
    await context.sync();
    return true;
  } catch (cause) {
    if (!isRefused(cause)) throw cause;
    return false;
  }
}

function find(context: Excel.RequestContext, entry: JournalSheet, isOver: boolean): Found {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(entry.name);
  sheet.load('name,position');
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  sheet.protection.load('protected');
  const area = sheet.names.getItemOrNullObject(AREA_NAME);
  area.load('name');
  const copy = entry.copy ? worksheets.getItemOrNullObject(entry.copy.sheet) : null;
  copy?.load('name');
  return { entry, sheet, used, area, copy, isOver };
}

function putBack(found: Found, tables: readonly StandingTable[], mine: boolean): void {
  const { entry, sheet, used, area, copy } = found;
  if (sheet.isNullObject) return;
  if (entry.isNew) {
    if (!mine && !used.isNullObject) return;
    if (!area.isNullObject) area.delete();
    sheet.delete();
    return;
  }
  if (!entry.copy || !copy || copy.isNullObject) return;
  takeChartsAway(found, false);
  sheet.autoFilter.remove();
  const { fitted, gained } = fitTables(sheet, entry.tables, tables);
  const kept = tablesToCells(entry.tables, fitted);
  if (!used.isNullObject) {
    const area = parseRange(used.address.split('!').at(-1) ?? '');
    const cells = area === null ? '' : rangeAddress({ ...area, bottom: area.bottom + gained });
    const now = sheet.getRange(cells);
    now.unmerge();
    // Not cleared: a note that the copying did not take along would be lost.
    now.copyFrom(copy.getRange(cells), 'All');
  }
  sheet.getRange(entry.copy.cells).copyFrom(copy.getRange(entry.copy.cells), 'All');
  putBackTables(sheet, entry.tables, kept);
  if (entry.filter !== null) sheet.autoFilter.apply(sheet.getRange(entry.filter));
  for (const [column, width] of entry.widths) setWidth(sheet, column, width);
  // A width shows a column again.
  for (const column of entry.hiddenColumns) {
    const letters = columnName(column);
    sheet.getRange(`${letters}:${letters}`).columnHidden = true;
  }
  putBackRows(sheet, entry, used.isNullObject ? null : used.address);
  sheet.freezePanes.unfreeze();
  if (entry.frozen !== null) sheet.freezePanes.freezeAt(entry.frozen);
  if (!area.isNullObject) area.delete();
  if (entry.area !== null) sheet.names.add(AREA_NAME, sheet.getRange(entry.area)).visible = false;
  if (entry.lock !== null) sheet.protection.protect(entry.lock);
}

/** Of the charts of ours, those that stood there before the making (once it made others), or those that it made beside them. */
function takeChartsAway({ entry, sheet }: Found, before: boolean): void {
  if (entry.isNew || entry.area === null || sheet.isNullObject) return;
  const ours = sheet.charts.items.filter(({ name }) => isOurChart(name));
  const made = ours.filter(({ name }) => !entry.charts.includes(name));
  const stood = made.length === 0 ? [] : ours.filter((chart) => !made.includes(chart));
  for (const chart of before ? stood : made) chart.delete();
}

/** Heights, and which rows are seen. Rows below those that stood there are as high as any other. */
function putBackRows(sheet: Excel.Worksheet, { copy, heights, hidden }: JournalSheet, used: string | null): void {
  const rows = (from: number, to: number) => sheet.getRange(`${from + 1}:${to + 1}`);
  const before = parseRange(copy?.cells ?? '')?.bottom ?? 0;
  const now = parseRange(used?.split('!').at(-1) ?? '')?.bottom ?? 0;
  rows(0, Math.max(before, now)).rowHidden = false;
  if (now > before) rows(before + 1, now).format.useStandardHeight = true;
  for (const [from, to, height] of heights) rows(from, to).format.rowHeight = height;
  for (const row of hidden) rows(row, row).rowHidden = true;
}
