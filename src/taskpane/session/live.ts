import { readWorkbook, rereadSheets } from '../../app/read-workbook';
import type { WorkbookChange } from '../../core/port';
import { applyReading, highlightKey, notifyColours, renewHighlights, type Session } from './session';

/** A pause in typing, in milliseconds, after which the changed sheets are read again. */
const PAUSE = 300;

/**
 * Keeps the session in step with the sheets while the person types: only what changed is read again.
 * A colleague's change (co-authoring) is taken in too, but their own pane renews the highlights, lest two panes answer each other.
 */
export async function follow(session: Session, pause = PAUSE): Promise<() => Promise<void>> {
  let changes: WorkbookChange[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

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
    const follows = session.store.get().colourWhileTyping ?? session.context.port.keepsUndo();
    if (!follows || !taken.some((change) => !change.remote)) return;
    // A sheet that takes no colour was named when it was checked; trouble with Excel itself is said.
    const { error } = await renewHighlights(session, before);
    if (error !== null) notifyColours(session, { refusals: [], error });
  };

  const stop = await session.context.port.onChange((change) => {
    changes.push(change);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void session.runInBackground(takeIn), pause);
  });
  return async () => {
    if (timer !== null) clearTimeout(timer);
    await stop();
  };
}
