import { marksOf } from '../../app/check-workbook';
import { type ReadOptions, rereadSheets, type WorkbookRead } from '../../app/read-workbook';
import { tellError } from '../../app/tell-error';
import type { Workplace } from '../../app/workplace';
import type { AbortSignalLike } from '../../core/port';
import { WorkbookError } from '../../core/workbook-error';
import type { Notice, Task } from './session-state';
import type { Store } from './store';

/** What every act of the session works with: one act at a time, its progress and its errors shown. */
export interface Desk {
  readonly place: Workplace;
  readonly store: Store;
  /** Does one act in sight of the person. While another is under way nothing happens. */
  run(task: Task, act: (options: ReadOptions) => Promise<void>): Promise<void>;
  /** Does something behind the person's back, after what is under way. Errors are shown all the same. */
  quietly(act: () => Promise<void>): Promise<void>;
  cancel(): void;
  say(intent: Notice['intent'], text: string, more?: { detail?: string | null; undoable?: boolean }): void;
}

const CANCELLABLE: readonly Task[] = ['read', 'check'];

export function createDesk(place: Workplace, store: Store): Desk {
  let tail: Promise<void> = Promise.resolve();
  let stop = new AbortController();

  const say: Desk['say'] = (intent, text, more = {}) =>
    store.send({
      type: 'said',
      notice: { intent, text, detail: more.detail ?? null, undoable: more.undoable ?? false },
    });

  const report = (error: unknown): void => {
    if (error instanceof WorkbookError && error.code === 'cancelled') {
      say('info', place.words.pane.cancelled);
      return;
    }
    const told = tellError(error, place.words);
    say('error', told.text, { detail: told.detail });
  };

  const inTurn = (act: () => Promise<void>): Promise<void> => {
    tail = tail.then(act).catch(report);
    return tail;
  };

  return {
    place,
    store,
    say,
    run(task, act) {
      if (store.get().busy) return Promise.resolve();
      stop = new AbortController();
      const { signal } = stop;
      store.send({ type: 'began', task, cancellable: CANCELLABLE.includes(task) });
      const onProgress: ReadOptions['onProgress'] = (progress) => store.send({ type: 'progressed', progress });
      return inTurn(async () => {
        try {
          await act({ signal, onProgress });
        } finally {
          store.send({ type: 'ended' });
        }
      });
    },
    quietly: inTurn,
    cancel() {
      stop.abort();
      store.send({ type: 'cancelling' });
    },
  };
}

/** Puts a fresh reading on the desk. */
export async function lay(desk: Desk, read: WorkbookRead, signal?: AbortSignalLike): Promise<void> {
  desk.store.send({ type: 'examined', read, examination: await desk.place.examine(read, signal) });
}

/** Makes the highlights agree with the findings, when they are on and are not the same already. */
export async function renewHighlights(desk: Desk, before: string): Promise<void> {
  const { highlights, examination } = desk.store.get();
  if (!highlights || !examination) return;
  if (highlightKey(desk) !== before) await desk.place.port.highlight(marksOf(examination.findings));
}

/** What the highlights look like, to tell whether they must be written again: a write costs the person Excel's own undo. */
export function highlightKey(desk: Desk): string {
  const { examination } = desk.store.get();
  return JSON.stringify(examination ? marksOf(examination.findings) : []);
}

/** Reads the sheets again that an act of ours changed. */
export async function refreshSheets(desk: Desk, sheets: readonly string[]): Promise<void> {
  const { read } = desk.store.get();
  if (!read) return;
  const before = highlightKey(desk);
  await lay(desk, await rereadSheets(desk.place.port, read, sheets));
  await renewHighlights(desk, before);
}
