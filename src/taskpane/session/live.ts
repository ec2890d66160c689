import { readOpenSheet, readWorkbook, rereadSheets, type WorkbookRead } from '../../app/read-workbook';
import type { WorkbookChange } from '../../core/port';
import { applyReading, highlightKey, notifyColours, renewHighlights, type Session } from './session';

/** A pause in typing, in milliseconds, after which the changed sheets are read again. */
const PAUSE = 300;

/** Calls back when the person turns to the pane, until the returned function is called. */
type Turning = (look: () => void) => () => void;

/**
 * Keeps the session in step with the sheets while the person types: only what changed is read again.
 * A colleague's change (co-authoring) is taken in too, but their own pane renews the highlights, lest two panes answer each other.
 * Not every change is told: the sheet that is open is looked at again when the person turns to it or to the pane.
 */
export async function follow(
  session: Session,
  pause = PAUSE,
  onTurnToPane: Turning = () => () => undefined,
): Promise<() => Promise<void>> {
  let changes: WorkbookChange[] = [];
  let hasTurned = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const renew = async (before: string): Promise<void> => {
    const follows = session.store.get().colourWhileTyping ?? session.context.port.keepsUndo();
    if (!follows) return;
    // A sheet that takes no colour was named when it was checked; trouble with Excel itself is said.
    const { error } = await renewHighlights(session, before);
    if (error !== null) notifyColours(session, { refusals: [], error });
  };

  /** One request where nothing else has changed since all was read. */
  const lookAgain = async (): Promise<void> => {
    hasTurned = false;
    const { read, busy } = session.store.get();
    // What is under way reads for itself.
    if (!read || busy) return;
    const before = highlightKey(session);
    const { read: now } = await readOpenSheet(session.context.port, read);
    if (isSame(read, now)) return;
    await applyReading(session, now);
    await renew(before);
  };

  const takeIn = async (): Promise<void> => {
    const { read } = session.store.get();
    const taken = changes;
    changes = [];
    if (!read || taken.length === 0) return;
    const before = highlightKey(session);
    const sheets = [...new Set(taken.map((change) => change.sheet))];
    const known = sheets.every((sheet) => read.grids.some((grid) => grid.sheet === sheet));
    const whole = !known || taken.some((change) => change.address === null);
    await applyReading(
      session,
      whole ? await readWorkbook(session.context.port) : await rereadSheets(session.context.port, read, sheets),
    );
    if (taken.some((change) => !change.remote)) await renew(before);
  };

  const soon = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(
      () =>
        void session.runInBackground(async () => {
          await takeIn();
          if (hasTurned) await lookAgain();
        }),
      pause,
    );
  };
  const turned = (): void => {
    hasTurned = true;
    soon();
  };
  const stop = await session.context.port.onChange((change) => {
    changes.push(change);
    soon();
  }, turned);
  const stopTurning = onTurnToPane(turned);
  return async () => {
    if (timer !== null) clearTimeout(timer);
    stopTurning();
    await stop();
  };
}

/** Sheets that were not read again are the very same objects. */
function isSame(one: WorkbookRead, other: WorkbookRead): boolean {
  const alike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
  return (
    one.grids.length === other.grids.length &&
    one.grids.every((grid, at) => alike(grid, other.grids[at])) &&
    alike(one.state, other.state)
  );
}
