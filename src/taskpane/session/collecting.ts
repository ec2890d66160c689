import type { CollectedFile, Collector } from '../../app/collect/collector';
import { localMoment } from '../../app/local-moment';
import { hearNotices, type Made, makeSheets, tellNotices } from '../../app/make-sheets';
import { readWorkbook, stopIfCancelled } from '../../app/read-workbook';
import { tellError } from '../../app/tell-error';
import { mergeStates } from '../../core/state/merge';
import { WorkbookError } from '../../core/workbook-error';
import { fill } from '../../locales/fill';
import { applyReading, onceMore, type Session } from './session';
import { type ChosenFile, type Collecting, NOTHING_COLLECTED } from './session-state';

const put = (session: Session, change: Partial<Collecting>): void =>
  session.store.dispatch({ type: 'collecting', change });

/** Reads files that were chosen or dropped, one after the other; the list fills meanwhile. Cancelled, what was read stays. */
export function readSentFiles(session: Session, files: readonly ChosenFile[]): Promise<void> {
  const { collector } = session;
  if (!collector || files.length === 0) return Promise.resolve();
  return readFiles(session, collector, files);
}

async function readFiles(session: Session, collector: Collector, files: readonly ChosenFile[]): Promise<void> {
  const total = files.length;
  let done = 0;
  let isStopped = (): boolean => false;
  await session.run('collect', async ({ signal, onProgress }) => {
    isStopped = () => signal?.aborted === true;
    put(session, { checked: null });
    for (const file of files) {
      stopIfCancelled(signal);
      onProgress?.({ done, total, sheet: file.name });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const saved = file.lastModified > 0 ? new Date(file.lastModified).toISOString() : null;
      const found = await collector.read({ path: file.name, saved, bytes });
      stopIfCancelled(signal);
      const paths = new Set(found.map(({ path }) => path));
      const others = session.store.get().collecting.files.filter(({ path }) => !paths.has(path));
      put(session, { files: [...others, ...found] });
      done += 1;
    }
    await plan(session, session.store.get().collecting.wanted);
  });
  if (!isStopped() || done === total) return;
  const { pane } = session.context.words;
  await session.run('collect', () => plan(session, session.store.get().collecting.wanted));
  session.notify('info', fill(pane.collectStopped, { done, total }));
}

/** Works out what taking them over would do, upon the workbook as it stands. */
async function plan(session: Session, wanted: readonly string[]): Promise<void> {
  const { collector, context, store } = session;
  if (!collector) return;
  const read = await readWorkbook(context.port);
  const { grids, state } = read;
  const at = localMoment(new Date(context.now()));
  put(session, { wanted, plan: await collector.plan({ grids, state }, wanted, at, context.words.language) });
  if (store.get().read === null) await applyReading(session, read);
}

/** Says which versions count where two cannot be ordered. */
export function chooseVersions(session: Session, chosen: readonly string[]): Promise<void> {
  const { wanted } = session.store.get().collecting;
  return session.run('collect', () => plan(session, [...new Set([...wanted, ...chosen])]));
}

/** Takes the sheets into the workbook, keeps what is to be remembered, and makes 提出状況. */
export function takeSentSheets(session: Session): Promise<void> {
  const { collector, context, store } = session;
  return session.run('write', async (options) => {
    const before = store.get().collecting.plan;
    if (!collector || !before) return;
    const { notices, tell } = hearNotices();
    await context.port.putBackSheets(tell);
    // The workbook may have changed since the plan was shown.
    await plan(session, store.get().collecting.wanted);
    const now = store.get().collecting.plan;
    if (!now) return;
    if (JSON.stringify(told(now)) !== JSON.stringify(told(before))) {
      const told = [tellNotices(notices, context.words), context.words.pane.collectChanged];
      session.notify('warning', told.filter((one) => one !== null).join(''));
      return;
    }
    stopIfCancelled(options.signal);
    const { pane, gather } = context.words;
    const { maker } = session;
    const drawn = (bytes: Uint8Array) => (maker ? () => maker.draw(bytes) : undefined);
    const books = await collector.pick();
    let unlocked = 0;
    let made: Made | null = null;
    const { unfinished } = store.get().collecting;
    const done: number[] = [];
    try {
      for (const book of books) {
        const take = () => context.port.takeSheets(book.bytes, book.sheets, drawn(book.bytes), tell);
        await (done.length === 0 ? take() : onceMore(take));
        done.push(book.sheets.length);
        unlocked += book.unlocked;
      }
      const { received, asked } = now.state;
      await onceMore(() =>
        context.port.updateState((state) => ({ ...mergeStates([now.state, state]), received, asked })),
      );
      made = await onceMore(() => makeSheets(context, ['submissions']));
    } catch (error) {
      if (done.length === 0 && !unfinished) throw error;
      const why = tellError(error, context.words);
      const count = done.reduce((sum, each) => sum + each, 0);
      put(session, { unfinished: true });
      session.notify('warning', fill(pane.collectTakenPartly, { count, why: why.text }), { detail: why.detail });
      await plan(session, store.get().collecting.wanted).catch(() => undefined);
      return;
    }
    put(session, { unfinished: false });
    const count = {
      fresh: now.taken.filter(({ over }) => !over).length,
      replaced: now.taken.filter(({ over }) => over).length,
    };
    const taken = fill(pane.collectTaken, { ...count, sheet: made?.names[0] ?? '' });
    const refused = tellNotices([...notices, ...(made?.notices ?? [])], context.words);
    const text = `${taken}${unlocked > 0 ? fill(gather.unlocked, { count: unlocked }) : ''}${refused ?? ''}`;
    try {
      await applyReading(session, await readWorkbook(context.port), options.signal);
      await plan(session, []);
    } catch (error) {
      const why = tellError(error, context.words);
      session.notify('warning', `${text}${fill(pane.notReadAgain, { why: why.text })}`, { detail: why.detail });
      return;
    }
    session.notify(refused === null ? 'success' : 'warning', text);
  });
}

function told({ taken, doubles }: NonNullable<Collecting['plan']>): unknown {
  return [taken, doubles];
}

/** すべて点検 over the files as they are: nothing is taken into the workbook. */
export function checkSentFiles(session: Session): Promise<void> {
  const { collector } = session;
  if (!collector) return Promise.resolve();
  return session.run('check', async ({ signal }) => {
    const checked = await collector.check();
    stopIfCancelled(signal);
    put(session, { checked });
  });
}

/** Puts the files away. */
export function forgetSentFiles(session: Session): Promise<void> {
  return session.run('collect', async () => {
    await session.collector?.forget();
    put(session, NOTHING_COLLECTED);
  });
}

/** What was found in a file, or why it could not be read, in words. */
export function tellFile(session: Session, file: CollectedFile): string {
  const { words } = session.context;
  if (file.error) return tellError(new WorkbookError(file.error.code, file.error.details), words).text;
  const { pane } = words;
  if (file.kohyo === 0 && file.unread === 0) return file.organisation ? pane.collectTables : pane.collectNothing;
  const found = fill(pane.collectFound, { count: file.kohyo, sections: file.sections.join(pane.nameSeparator) });
  return file.unread === 0 ? found : `${found}${fill(pane.collectUnread, { count: file.unread })}`;
}
