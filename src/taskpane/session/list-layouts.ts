import { type FoundLayout, layoutFromFile, layoutFromSheet } from '../../app/list-layouts';
import { withLayout } from '../../core/list/find-layout';
import type { ListContent, ListLayout } from '../../core/list/list-layout';
import { fill } from '../../locales/fill';
import { notifyDone, type Session } from './session';
import { changeState, setSettings } from './settings';

/** Which layout the list is made in; null for the published one. */
export function chooseLayout(session: Session, id: string | null): Promise<void> {
  return setSettings(session, (state) => ({ ...state, layout: id }));
}

/** Learns the layout of a list: on the sheet that is open, or in a file. `found` gets it, to be confirmed by the person. */
export function learnListLayout(
  session: Session,
  file: Uint8Array | null,
  found: (found: FoundLayout) => void,
): Promise<void> {
  return session.run(file === null ? 'read' : 'write', async () => {
    const { port, words } = session.context;
    const { examination } = session.store.get();
    if (!examination) return;
    const result =
      file === null
        ? await layoutFromSheet(port, (await port.selection()).sheet, examination, words)
        : await layoutFromFile(port, file, examination, words);
    if (result.learned === null) session.notify('warning', words.pane.layoutUnread);
    else found(result);
  });
}

/** The person has confirmed what the columns mean. */
export function takeLayout(session: Session, layout: ListLayout): Promise<void> {
  return session.run('save', async () => {
    const coloured = await changeState(session, (state) => withLayout(state, layout));
    notifyDone(session, fill(session.context.words.pane.layoutTaken, { sheet: layout.name }), coloured);
  });
}

/** The person does not want it: sheets that were put in for it go again. */
export function dropLayout(session: Session, { inserted }: FoundLayout): Promise<void> {
  if (inserted.length === 0) return Promise.resolve();
  return session.run('write', () => session.context.port.removeSheets(inserted));
}

/** The layout with another meaning of a column. */
export function withContent(layout: ListLayout, place: number, content: ListContent | null): ListLayout {
  const columns = layout.columns.map((column, at) => (at === place ? { ...column, content } : column));
  return { ...layout, columns };
}
