import { isDateFormat } from 'numfmt';
import { type Area, cellArea, cellsOf, ExcelError, enter, type LiveSheet, parseEntry } from '../../embedded-excel';
import { showValue } from '../../number-format/show';
import { showError } from './status-line';
import type { Draft, Workbench } from './workbench';

/** What the formula bar shows of a cell, and F2 gives to edit: the formula, or the value as it would be typed. */
export function typedText(sheet: LiveSheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (!cell) return '';
  if (cell.formula !== undefined) return cell.formula;
  const { value, format } = cell;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') {
    const { numberFormat = 'General' } = format;
    if (isDateFormat(numberFormat)) return showValue(value, value % 1 === 0 ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss');
    return numberFormat.endsWith('%') ? `${Number((value * 100).toPrecision(15))}%` : String(value);
  }
  // The mark in front keeps a text from being taken for a number, a date or a formula.
  const taken = parseEntry(value, numberFormatOf(sheet, row, column), new Date(0));
  return taken.value === value ? value : `'${value}`;
}

function numberFormatOf(sheet: LiveSheet, row: number, column: number): string {
  return sheet.formatAt(row, column).numberFormat ?? 'General';
}

/** While somebody types, Excel lets no add-in in. */
export function beginTyping(workbench: Workbench, mode: Draft['mode'], text?: string): void {
  const { excel } = workbench.get();
  if (!excel) return;
  const { activeSheet } = excel.workbook;
  const { top, left } = activeSheet.selection;
  excel.cellEditMode = true;
  workbench.set({ draft: { text: text ?? typedText(activeSheet, top, left), mode } });
}

export function typeOn(workbench: Workbench, text: string): void {
  const { draft } = workbench.get();
  if (draft) workbench.set({ draft: { ...draft, text } });
}

export function cancelTyping(workbench: Workbench): void {
  const { excel } = workbench.get();
  workbench.set({ draft: null });
  if (excel) excel.cellEditMode = false;
}

/** Gives the typed text to the cell. false: Excel does not take it, and the cell is as it was. */
export function commitTyping(workbench: Workbench): boolean {
  const { excel, draft } = workbench.get();
  if (!excel || !draft) return true;
  const { workbook } = excel;
  const { activeSheet: sheet } = workbook;
  const { top, left } = sheet.selection;
  const unchanged = draft.mode === 'revise' && draft.text === typedText(sheet, top, left);
  cancelTyping(workbench);
  return unchanged || put(workbench, sheet, cellArea(top, left), () => draft.text);
}

export function clearSelection(workbench: Workbench): void {
  const { excel } = workbench.get();
  if (!excel) return;
  const { activeSheet: sheet } = excel.workbook;
  const used = sheet.usedArea(true, sheet.selection);
  if (used) put(workbench, sheet, used, () => null);
}

/** The selected cells as Excel puts them on the clipboard: tabs and line ends between them. */
export function copiedText(workbench: Workbench): string {
  const { excel } = workbench.get();
  if (!excel) return '';
  const { activeSheet: sheet, model } = excel.workbook;
  const area =
    cellsOf(sheet.selection) > 100_000 ? (sheet.usedArea(true, sheet.selection) ?? cellArea(0, 0)) : sheet.selection;
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const text = showValue(sheet.valueAt(row, column), numberFormatOf(sheet, row, column), model.date1904);
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\r\n');
}

/** Puts a copied table into the cells from the active one on. */
export function pasteText(workbench: Workbench, text: string): void {
  const { excel } = workbench.get();
  if (!excel || text === '') return;
  const { workbook } = excel;
  const { activeSheet: sheet } = workbook;
  const { top, left } = sheet.selection;
  const rows = parseTable(text);
  const width = Math.max(...rows.map((row) => row.length));
  const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  if (put(workbench, sheet, area, (row, column) => rows[row]?.[column])) workbook.select(sheet, area);
}

function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy;
  const body = text.replace(/\r?\n$/, '');
  for (let found = cell.exec(body); found; found = cell.exec(body)) {
    const [, written = '', end = ''] = found;
    const quoted = written.startsWith('"') && written.endsWith('"') && written.length > 1;
    rows.at(-1)?.push(quoted ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}

function put(
  workbench: Workbench,
  sheet: LiveSheet,
  area: Area,
  entryAt: (row: number, column: number) => string | null | undefined,
): boolean {
  const { excel } = workbench.get();
  if (!excel) return false;
  let taken = true;
  excel.whenFree(() => {
    try {
      enter(sheet, area, entryAt, excel.workbook.today());
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      taken = false;
      showError(workbench, error);
    }
  });
  return taken;
}
