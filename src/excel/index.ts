import { addressOf, parseAddress } from '../core/grid/address';
import type { CellRef } from '../core/grid/grid';
import type { LivePort } from '../core/port';
import { WorkbookError } from '../core/workbook-error';
import { applyEdits } from './apply-edits';
import { onChange, onSelect } from './events';
import { asWorkbookError } from './excel-error';
import { hasHighlights, putHighlights } from './highlights';
import { base64Of, insertSheets, removeSheets } from './insert-sheets';
import { readGrids, type SheetInfo } from './read-grids';
import { readTemplate } from './read-template';
import { run, waitAtMost } from './run';
import { readState, updateState } from './state-part';

/**
 * The workbook that is open in Excel, behind the port. Needs ExcelApi 1.9; call it after Office.onReady.
 * `patience`: how long one request may stay without an answer, in milliseconds.
 */
export function excelPort({ patience }: { readonly patience?: number } = {}): LivePort {
  waitAtMost(patience);
  let sheets: readonly SheetInfo[] | null = null;
  return {
    async readGrids(options) {
      const reading = await readGrids(options);
      sheets = reading.sheets ?? sheets;
      return reading.grids;
    },
    readState,
    updateState,
    highlight: (marks) => putHighlights(marks, sheets),
    // Asks for the sheets anew: one copied since the last reading bears our highlights too.
    clearHighlights: () => putHighlights([], null),
    applyEdits,
    readMade: async () => (await import('./made-part')).readMade(),
    async writeSheets(plans, options) {
      const { writeSheets } = await import('./write-sheets');
      const names = await writeSheets(plans, options);
      sheets = null;
      return names;
    },
    async putBackSheets() {
      const { putBackSheets } = await import('./put-back');
      if ((await putBackSheets(false)) !== 'nothing') sheets = null;
    },
    goTo,
    onChange,
    selection,
    onSelect,
    hasHighlights,
    keepsUndo: () => Office.context.requirements.isSetSupported('ExcelUndoApiAll', '1.0'),
    openWorkbook,
    async readTemplate(sheet) {
      const { grids } = await readGrids({ sheets: [sheet] });
      const [grid] = grids;
      return grid === undefined ? null : readTemplate(grid);
    },
    async insertSheets(file) {
      sheets = null;
      return insertSheets(file);
    },
    async removeSheets(names) {
      sheets = null;
      await removeSheets(names);
    },
    async takeSheets(file, taken) {
      const { takeSheets } = await import('./take-sheets');
      await takeSheets(file, taken);
      sheets = null;
    },
  };
}

function goTo(cell: CellRef): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(addressOf(cell)).select();
    await context.sync();
  }, cell.sheet);
}

function selection(): Promise<CellRef> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,worksheet/name');
    await context.sync();
    const at = parseAddress(cell.address.slice(cell.address.lastIndexOf('!') + 1));
    if (!at) throw new WorkbookError('host', { code: 'address', message: cell.address });
    return { sheet: cell.worksheet.name, ...at };
  });
}

async function openWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (cause) {
    throw asWorkbookError(cause);
  }
}
