import type { State } from '../../core/state/state';
import { type Desk, highlightKey, lay, renewHighlights } from './desk';

/**
 * Changes what the workbook remembers. It is read first, so that what a colleague decided meanwhile stays,
 * and the sheets, as read, are examined anew.
 */
export async function changeState(desk: Desk, change: (state: State) => State): Promise<void> {
  const next = change(await desk.place.port.readState());
  await desk.place.port.writeState(next);
  const { read } = desk.store.get();
  if (!read) return;
  const before = highlightKey(desk);
  await lay(desk, { grids: read.grids, state: next });
  await renewHighlights(desk, before);
}

/** A change made in 設定. */
export function setSettings(desk: Desk, change: (state: State) => State): Promise<void> {
  return desk.run('save', () => changeState(desk, change));
}
