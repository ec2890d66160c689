import type { State } from '../../core/state/state';
import { applyReading, highlightKey, renewHighlights, type Session } from './session';

/**
 * Changes what the workbook remembers. It is read first, so that what a colleague decided meanwhile stays,
 * and the sheets, as read, are examined anew.
 */
export async function changeState(session: Session, change: (state: State) => State): Promise<void> {
  const next = change(await session.context.port.readState());
  await session.context.port.writeState(next);
  const { read } = session.store.get();
  if (!read) return;
  const before = highlightKey(session);
  await applyReading(session, { grids: read.grids, state: next });
  await renewHighlights(session, before);
}

/** A change made in 設定. */
export function setSettings(session: Session, change: (state: State) => State): Promise<void> {
  return session.run('save', () => changeState(session, change));
}
