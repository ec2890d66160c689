import type { ActionContext } from '../../app/action-context';
import { marksOf } from '../../app/check-workbook';
import { type ReadOptions, rereadSheets, type WorkbookRead } from '../../app/read-workbook';
import { tellError } from '../../app/tell-error';
import type { AbortSignalLike } from '../../core/port';
import { WorkbookError } from '../../core/workbook-error';
import type { Notice, Task } from './session-state';
import type { Store } from './store';

/** What every act of the session works with: one act at a time, its progress and its errors shown. */
export interface Session {
  readonly context: ActionContext;
  readonly store: Store;
  /** Does one act in sight of the person. While another is under way nothing happens. */
  run(task: Task, act: (options: ReadOptions) => Promise<void>): Promise<void>;
  /** Does something behind the person's back, after what is under way. Errors are shown all the same. */
  runInBackground(act: () => Promise<void>): Promise<void>;
  cancel(): void;
  notify(intent: Notice['intent'], text: string, more?: { detail?: string | null; undoable?: boolean }): void;
}

const CANCELLABLE: readonly Task[] = ['read', 'check'];

export function createSession(context: ActionContext, store: Store): Session {
  let tail: Promise<void> = Promise.resolve();
  let stop = new AbortController();

  const notify: Session['notify'] = (intent, text, more = {}) =>
    store.dispatch({
      type: 'said',
      notice: { intent, text, detail: more.detail ?? null, undoable: more.undoable ?? false },
    });

  const report = (error: unknown): void => {
    if (error instanceof WorkbookError && error.code === 'cancelled') {
      notify('info', context.words.pane.cancelled);
      return;
    }
    const told = tellError(error, context.words);
    notify('error', told.text, { detail: told.detail });
  };

  const inTurn = (act: () => Promise<void>): Promise<void> => {
    tail = tail.then(act).catch(report);
    return tail;
  };

  return {
    context,
    store,
    notify,
    run(task, act) {
      if (store.get().busy) return Promise.resolve();
      stop = new AbortController();
      const { signal } = stop;
      store.dispatch({ type: 'began', task, cancellable: CANCELLABLE.includes(task) });
      const onProgress: ReadOptions['onProgress'] = (progress) => store.dispatch({ type: 'progressed', progress });
      return inTurn(async () => {
        try {
          await act({ signal, onProgress });
        } finally {
          store.dispatch({ type: 'ended' });
        }
      });
    },
    runInBackground: inTurn,
    cancel() {
      stop.abort();
      store.dispatch({ type: 'cancelling' });
    },
  };
}

/** Examines a fresh reading and makes it the state of the session. */
export async function applyReading(session: Session, read: WorkbookRead, signal?: AbortSignalLike): Promise<void> {
  session.store.dispatch({ type: 'examined', read, examination: await session.context.examine(read, signal) });
}

/** Makes the highlights agree with the findings, when they are on and are not the same already. */
export async function renewHighlights(session: Session, before: string): Promise<void> {
  const { highlights, examination } = session.store.get();
  if (!highlights || !examination) return;
  if (highlightKey(session) !== before) await session.context.port.highlight(marksOf(examination.findings));
}

/** What the highlights look like, to tell whether they must be written again: a write costs the person Excel's own undo. */
export function highlightKey(session: Session): string {
  const { examination } = session.store.get();
  return JSON.stringify(examination ? marksOf(examination.findings) : []);
}

/** Reads the sheets again that an act of ours changed. */
export async function refreshSheets(session: Session, sheets: readonly string[]): Promise<void> {
  const { read } = session.store.get();
  if (!read) return;
  const before = highlightKey(session);
  await applyReading(session, await rereadSheets(session.context.port, read, sheets));
  await renewHighlights(session, before);
}
