import { addressOf, parseAddress } from '../core/grid/address';
import type { CellRef } from '../core/grid/grid';
import type { LivePort } from '../core/port';
import { WorkbookError } from '../core/workbook-error';
import { applyEdits } from './apply-edits';
import { onChange, onSelect } from './events';
import { asWorkbookError, isRefused, isTooMuch } from './excel-error';
import { HighlightFollower } from './follow-highlights';
import { type HalfTakenSheets, markHalfTaken } from './half-taken';
import { HighlightRider, hasHighlights, putHighlights, putSeenHighlights, type SeenHighlights } from './highlights';
import { base64Of, insertSheets, removeSheets } from './insert-sheets';
import { readGrids, type SheetInfo } from './read-grids';
import { readTemplate } from './read-template';
import { run, waitAtMost } from './run';
import { readState, StateRider, updateState } from './state-part';
import type { MadeContent, RenamedSheet } from './take-back';

/** In milliseconds: as long as a check of a thousand sheets takes. */
const JUST_NOW = 10_000;

/**
 * The workbook that is open in Excel, behind the port. Needs ExcelApi 1.9; call it after Office.onReady.
 * `patience`: how long one request may stay without an answer, in milliseconds.
 */
export function excelPort({ patience }: { readonly patience?: number } = {}): LivePort {
  waitAtMost(patience);
  let sheets: readonly SheetInfo[] | null = null;
  /** Those that are half taken, as all was read last. */
  let halfTaken: HalfTakenSheets = new Map();
  /** Whether sheets were left half taken by this very port: nobody can have worked on them for days. */
  let isCutHere = false;
  /** The sheets made last, while they can be taken back. */
  let made: readonly MadeContent[] | null = null;
  /** Which parts say what was decided, as all was read last; null where we may have written another since. */
  let decidedIn: readonly string[] | null = null;
  /** Our highlights as they were seen or put last. People may have taken some away since: Excel then refuses, and all is looked at anew. */
  let last: { readonly at: number; readonly seen: readonly SeenHighlights[] } | null = null;
  const remember = (seen: readonly SeenHighlights[] | null): void => {
    last = seen && { at: performance.now(), seen };
  };
  /** null where people may have gone on working since. */
  const seenJustNow = () => (last !== null && performance.now() - last.at < JUST_NOW ? last.seen : null);
  const forget = (): void => {
    sheets = null;
    decidedIn = null;
    last = null;
  };
  return {
    async readAll({ onNewer, ...options } = {}) {
      const [decided, highlighted] = [new StateRider(), new HighlightRider()];
      forget();
      const reading = await readGrids(options, [decided, highlighted]).catch((error: unknown) => {
        // What Excel will not answer in one message, or not at all of the highlights, is asked for by itself.
        if (isRefused(causeOf(error)) || isTooMuch(causeOf(error))) return null;
        throw error;
      });
      if (reading === null) return { state: await readState(onNewer), grids: await this.readGrids(options) };
      sheets = reading.sheets;
      halfTaken = reading.halfTaken ?? halfTaken;
      decidedIn = decided.ids;
      remember(highlighted.seen());
      return { state: await decided.state(onNewer), grids: reading.grids };
    },
    async readGrids(options) {
      const follower = last && new HighlightFollower(last.seen);
      last = null;
      const reading = await readGrids(options, [], follower);
      sheets = reading.sheets ?? sheets;
      halfTaken = reading.halfTaken ?? halfTaken;
      // All sheets are read without a look at the highlights.
      remember(reading.sheets === null && follower ? follower.now() : null);
      return markHalfTaken(reading.grids, halfTaken);
    },
    async readOpenSheet() {
      if (sheets === null || decidedIn === null) return null;
      const { readOpenSheet } = await import('./read-open-sheet');
      const open = await readOpenSheet({ sheets, decided: decidedIn, seen: last?.seen ?? null });
      remember(open?.seen ?? null);
      return open?.isAsBefore ? (markHalfTaken([open.grid], halfTaken)[0] ?? null) : null;
    },
    readState,
    updateState(change) {
      decidedIn = null;
      return updateState(change);
    },
    async highlight(marks) {
      const known = last;
      last = null;
      const done = (known && (await putSeenHighlights(marks, known.seen))) ?? (await putHighlights(marks, sheets));
      remember(done.seen);
      return done.refusals;
    },
    // Asks for the sheets anew: one copied since the last reading bears our highlights too.
    async clearHighlights() {
      last = null;
      const done = await putHighlights([], null);
      remember(done.seen);
      return done.refusals;
    },
    applyEdits,
    readMade: async () => (await import('./made-part')).readMade(),
    async writeSheets(plans, { wayBack, ...options } = {}) {
      const { writeSheets } = await import('./write-sheets');
      const kept: RenamedSheet[] = [];
      if (made) await this.putBackSheets();
      const keep = wayBack && { keep: (all: readonly RenamedSheet[]) => kept.push(...all) };
      const names = await writeSheets(plans, { ...options, ...keep });
      forget();
      if (kept.length === 0) return names;
      const { readContent } = await import('./take-back');
      // The sheets stand, whatever becomes of the way back.
      made = await readContent(kept).catch(() => null);
      if (made) wayBack?.();
      else await this.putBackSheets();
      return names;
    },
    async takeBackSheets() {
      const { takeBackSheets } = await import('./take-back');
      const answer = made ? await takeBackSheets(made) : 'gone';
      if (answer !== 'changed') made = null;
      forget();
      return answer;
    },
    async putBackSheets(tell) {
      const { putBackSheets } = await import('./put-back');
      made = null;
      if ((await putBackSheets(isCutHere, tell)) !== 'nothing') forget();
      isCutHere = false;
    },
    goTo,
    onChange,
    selection,
    onSelect,
    hasHighlights: async () => seenJustNow()?.some(({ standing }) => standing.length > 0) ?? hasHighlights(),
    keepsUndo: () => Office.context.requirements.isSetSupported('ExcelUndoApiAll', '1.0'),
    openWorkbook,
    readFile: async () => (await import('./read-file')).readFile(),
    async readTemplate(sheet) {
      const { grids } = await readGrids({ sheets: [sheet] });
      const [grid] = grids;
      return grid === undefined ? null : readTemplate(grid);
    },
    async insertSheets(file) {
      forget();
      return insertSheets(file);
    },
    async removeSheets(names) {
      forget();
      await removeSheets(names);
    },
    async takeSheets(file, taken, drawn, tell) {
      const { takeSheets } = await import('./take-sheets');
      const cut = () => {
        isCutHere = true;
      };
      await takeSheets(file, taken, { drawn, cut, putBack: () => this.putBackSheets(tell) });
      forget();
    },
  };
}

const causeOf = (error: unknown): unknown => (error instanceof WorkbookError ? error.cause : error);

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
