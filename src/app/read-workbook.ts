import { examineWorkbook } from '../core/examine';
import type { Examination } from '../core/examine.types';
import type { Form } from '../core/form/form';
import type { Grid } from '../core/grid/grid';
import type { Memory } from '../core/memory';
import type { AbortSignalLike, LivePort, Progress, WorkbookPort } from '../core/port';
import type { State } from '../core/state/state';
import { WorkbookError } from '../core/workbook-error';

/** A workbook as read: its sheets and what the office decided about them. */
export interface WorkbookRead {
  readonly grids: readonly Grid[];
  readonly state: State;
  /** Settings in it that a newer version of this program wrote: they are left alone, and nothing can be recorded. */
  readonly newer?: readonly string[];
}

export interface ReadOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignalLike;
}

/** Stops between two steps when the person asked to. Throws WorkbookError `cancelled`. */
export function stopIfCancelled(signal: AbortSignalLike | undefined): void {
  if (signal?.aborted) throw new WorkbookError('cancelled');
}

/** Reads every sheet; changes nothing. Throws WorkbookError `cancelled` when the signal says so. */
export async function readWorkbook(port: WorkbookPort, options: ReadOptions = {}): Promise<WorkbookRead> {
  const newer: string[] = [];
  const { state, grids } = await port.readAll({ ...options, onNewer: (fields) => newer.push(...fields) });
  stopIfCancelled(options.signal);
  return { grids, state, newer };
}

/** Reads the named sheets, and leaves the others as they were read; all of them when one is gone by now, or bears another name. */
export async function rereadSheets(
  port: WorkbookPort,
  read: WorkbookRead,
  sheets: readonly string[],
): Promise<WorkbookRead> {
  const fresh = await port.readGrids({ sheets }).catch((error: unknown) => {
    if (error instanceof WorkbookError && error.code === 'missing') return null;
    throw error;
  });
  const now = fresh && withSheets(read, fresh);
  // Where two stand at one place, a sheet was renamed or moved meanwhile.
  const places = new Set(now?.grids.map(({ position }) => position));
  return now && places.size === now.grids.length ? now : readWorkbook(port);
}

/** With these sheets in place of those of their names. */
function withSheets(read: WorkbookRead, fresh: readonly Grid[]): WorkbookRead {
  const names = new Set(fresh.map(({ sheet }) => sheet));
  const kept = read.grids.filter(({ sheet }) => !names.has(sheet));
  return { ...read, grids: [...kept, ...fresh].sort((a, b) => a.position - b.position) };
}

/** The sheet that is open, read again into what is known of the others; all of it where anything else may have changed. */
export async function readOpenSheet(
  port: LivePort,
  known: WorkbookRead | null,
  options: ReadOptions = {},
): Promise<{ readonly sheet: string; readonly read: WorkbookRead }> {
  const grid = known && (await port.readOpenSheet());
  stopIfCancelled(options.signal);
  if (known && grid) return { sheet: grid.sheet, read: withSheets(known, [grid]) };
  const { sheet } = await port.selection();
  return { sheet, read: await readWorkbook(port, options) };
}

/** Recognise, check and roll up what was read. Pure. */
export function examineRead(
  read: Pick<WorkbookRead, 'grids' | 'state'>,
  forms: readonly Form[],
  memory?: Memory,
): Examination {
  return examineWorkbook(read, { forms }, memory);
}
