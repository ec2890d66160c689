import type { Coloured } from '../../app/check-workbook';
import type { State } from '../../core/state/state';
import { applyReading, highlightKey, notifyColours, renewHighlights, type Session } from './session';

/**
 * Changes what the workbook remembers, upon what a colleague decided meanwhile,
 * and the sheets, as read, are examined anew.
 */
export async function changeState(session: Session, change: (state: State) => State): Promise<Coloured> {
  const next = await session.context.port.updateState(change);
  const { read } = session.store.get();
  if (!read) return { refusals: [], error: null };
  const before = highlightKey(session);
  await applyReading(session, { grids: read.grids, state: next });
  return renewHighlights(session, before);
}

/** A change made in 設定. */
export function setSettings(session: Session, change: (state: State) => State): Promise<void> {
  return session.run('save', async () => notifyColours(session, await changeState(session, change)));
}
