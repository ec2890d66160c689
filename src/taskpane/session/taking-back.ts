import { readWorkbook } from '../../app/read-workbook';
import { fill } from '../../locales/fill';
import { applyReading, type Session } from './session';

/** 取り消す for sheets that were made: they stand as they stood before, and new ones go away. */
export function takeBackMade(session: Session): Promise<void> {
  const { made } = session.store.get();
  if (!made?.canTakeBack) return Promise.resolve();
  return session.run('write', async (reading) => {
    const { pane } = session.context.words;
    const answer = await session.context.port.takeBackSheets();
    const sheet = made.names.join('』『');
    if (answer === 'changed') {
      session.notify('warning', fill(pane.madeChanged, { sheet }), { takesBack: true });
      return;
    }
    session.store.dispatch({ type: 'made', made: null });
    if (answer === 'gone') {
      session.notify('warning', fill(pane.madeGone, { sheet }));
      return;
    }
    await applyReading(session, await readWorkbook(session.context.port), reading.signal);
    session.notify('success', fill(made.remade.length > 0 ? pane.madeBack : pane.madeAway, { sheet }));
  });
}

/** この知らせを閉じる: from then on what stood there is kept no longer. */
export function closeMade(session: Session): void {
  const { made } = session.store.get();
  session.store.dispatch({ type: 'made', made: null });
  if (made?.canTakeBack) void session.runInBackground(() => session.context.port.putBackSheets());
}
