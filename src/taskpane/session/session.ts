import type { ActionContext } from '../../app/action-context';
import { type Coloured, colour, marksOf } from '../../app/check-workbook';
import type { Collector } from '../../app/collect/collector';
import type { Maker } from '../../app/cycle/maker';
import { type ReadOptions, rereadSheets, stopIfCancelled, type WorkbookRead } from '../../app/read-workbook';
import { tellColours } from '../../app/tell-colours';
import { tellError } from '../../app/tell-error';
import type { AbortSignalLike } from '../../core/port';
import { WorkbookError } from '../../core/workbook-error';
import { fill } from '../../locales/fill';
import type { Notice, Task } from './session-state';
import type { Store } from './store';

interface NoticeMore {
  readonly detail?: string | null;
  readonly undoable?: boolean;
  readonly takesBack?: boolean;
}

/** What every act of the session works with: one act at a time, its progress and its errors shown. */
export interface Session {
  readonly context: ActionContext;
  readonly store: Store;
  /** Reads what sections sent; null where the page has none. */
  readonly collector: Collector | null;
  /** Makes the files of the office's year; null where the page has none. */
  readonly maker: Maker | null;
  /** Does one act in sight of the person. While another is under way nothing happens. */
  run(task: Task, act: (options: ReadOptions) => Promise<void>): Promise<void>;
  /** Does something behind the person's back, after what is under way. Errors are shown all the same. */
  runInBackground(act: () => Promise<void>): Promise<void>;
  cancel(): void;
  /** Tells an error in words, whatever it is. */
  notifyError(error: unknown): void;
  notify(intent: Notice['intent'], text: string, more?: NoticeMore): void;
}

/** What changes nothing in the sheets: leaving it is leaving no trace. */
const ONLY_READS: readonly Task[] = ['read', 'check', 'collect', 'make'];

export function createSession(
  context: ActionContext,
  store: Store,
  { collector = null, maker = null }: { readonly collector?: Collector | null; readonly maker?: Maker | null } = {},
): Session {
  let tail: Promise<void> = Promise.resolve();
  let stop = new AbortController();

  const notify: Session['notify'] = (intent, text, more = {}) =>
    store.dispatch({
      type: 'said',
      notice: {
        intent,
        text,
        detail: more.detail ?? null,
        undoable: more.undoable ?? false,
        takesBack: more.takesBack ?? false,
      },
    });

  const report = (error: unknown): void => {
    const told = tellError(error, context.words);
    notify('error', told.text, { detail: told.detail });
  };

  const inTurn = (act: () => Promise<void>): Promise<void> => {
    tail = tail.then(act).catch(report);
    return tail;
  };

  /** Does an act until it ends or the person has enough of it. What Excel answers after that is left alone. */
  const untilCancelled = async (task: Task, signal: AbortSignal, act: () => Promise<void>): Promise<void> => {
    const cancelled = new Promise<'cancelled'>((resolve) =>
      signal.addEventListener('abort', () => resolve('cancelled'), { once: true }),
    );
    const ended = await Promise.race([tail.then(act), cancelled]).catch((error: unknown) => {
      if (error instanceof WorkbookError && error.code === 'cancelled') return 'cancelled' as const;
      throw error;
    });
    if (ended !== 'cancelled') return;
    if (ONLY_READS.includes(task)) notify('info', context.words.pane.cancelled);
    else notify('warning', context.words.pane.cancelledWriting);
  };

  return {
    context,
    store,
    collector,
    maker,
    notify,
    notifyError: report,
    run(task, act) {
      if (store.get().busy) return Promise.resolve();
      stop = new AbortController();
      const { signal } = stop;
      store.dispatch({ type: 'began', task });
      const onProgress: ReadOptions['onProgress'] = (progress) => {
        if (!signal.aborted) store.dispatch({ type: 'progressed', progress });
      };
      tail = untilCancelled(task, signal, () => act({ signal, onProgress }))
        .catch(report)
        .finally(() => store.dispatch({ type: 'ended' }));
      return tail;
    },
    runInBackground: inTurn,
    cancel() {
      stop.abort();
      store.dispatch({ type: 'cancelling' });
    },
  };
}

/** What belongs to something that is done already: an Excel that stopped is asked a second time. */
export function onceMore<T>(act: () => Promise<T>): Promise<T> {
  return act().catch(act);
}

/** Examines a fresh reading and makes it the state of the session. */
export async function applyReading(session: Session, read: WorkbookRead, signal?: AbortSignalLike): Promise<void> {
  const examination = await session.context.examine(read, signal);
  stopIfCancelled(signal);
  session.store.dispatch({ type: 'examined', read, examination });
  const { newer = [] } = read;
  const { pane } = session.context.words;
  if (newer.length > 0) session.notify('warning', fill(pane.stateNewer, { fields: newer.join(pane.nameSeparator) }));
}

/** Makes the highlights agree with the findings, when they are on and are not the same already. */
export async function renewHighlights(session: Session, before: string): Promise<Coloured> {
  const { highlights, examination } = session.store.get();
  if (!highlights || !examination || highlightKey(session) === before) return { refusals: [], error: null };
  return colour(() => session.context.port.highlight(marksOf(examination.findings)));
}

/** Says what was done, and which sheets took no colour. */
export function notifyDone(
  session: Session,
  text: string,
  coloured: Coloured,
  {
    intent = 'success',
    undoable = false,
  }: { readonly intent?: 'success' | 'warning'; readonly undoable?: boolean } = {},
): void {
  const colours = tellColours(coloured, session.context.words);
  session.notify(colours === null ? intent : 'warning', `${text}${colours ?? ''}`, { undoable });
}

/** Says which sheets took no colour; nothing when all did. */
export function notifyColours(session: Session, coloured: Coloured): void {
  const told = tellColours(coloured, session.context.words);
  if (told !== null) session.notify('warning', told);
}

/** What the highlights look like, to tell whether they must be written again: a write costs the person Excel's own undo. */
export function highlightKey(session: Session): string {
  const { examination } = session.store.get();
  return JSON.stringify(examination ? marksOf(examination.findings) : []);
}

/** Reads the sheets again that an act of ours changed. */
export async function refreshSheets(session: Session, sheets: readonly string[]): Promise<Coloured> {
  const { read } = session.store.get();
  if (!read) return { refusals: [], error: null };
  const before = highlightKey(session);
  await applyReading(session, await rereadSheets(session.context.port, read, sheets));
  return renewHighlights(session, before);
}
