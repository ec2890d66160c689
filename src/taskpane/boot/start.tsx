import { createRoot } from 'react-dom/client';
import type { ActionContext, Examiner } from '../../app/action-context';
import { showWithDocument } from '../../app/auto-open';
import type { Collector } from '../../app/collect/collector';
import type { Maker } from '../../app/cycle/maker';
import type { Runtimes } from '../../app/ribbon/runtimes';
import type { LivePort } from '../../core/port';
import type { Words } from '../../locales/words';
import { App } from '../app';
import { FaultBoundary } from '../frame/fault-boundary';
import { checkEverything, checkOpenSheet, open } from '../session/checking';
import { follow } from '../session/live';
import { createSession } from '../session/session';
import { INITIAL_STATE } from '../session/session-state';
import { createStore } from '../session/store';
import { SessionProvider } from '../session-context';
import { recall, remember } from './memory';
import { connectRibbon, type takePresses } from './ribbon';
import { Themed } from './themed';

export interface Start {
  readonly root: Element;
  readonly port: LivePort;
  readonly runtimes: Runtimes;
  readonly words: Words;
  readonly examine: Examiner;
  readonly collector: Collector;
  readonly maker: Maker;
  /** What the ribbon button that opened the pane asked for. */
  readonly first: 'checkAll' | 'checkSheet' | null;
  /** Where presses of the ribbon wait for their answer. */
  readonly answerPresses: ReturnType<typeof takePresses>;
}

/** Shows the pane and takes the first look at the workbook. */
export async function startPane(start: Start): Promise<void> {
  const { root, port, runtimes, words, examine, collector, maker, first, answerPresses } = start;
  const store = createStore({ ...INITIAL_STATE, ...recall() });
  remember(store);
  const place: ActionContext = {
    port,
    words,
    examine,
    now: () => new Date().toISOString(),
    user: () => store.get().user,
  };
  const session = createSession(place, store, { collector, maker });
  createRoot(root).render(
    <Themed>
      <SessionProvider session={session}>
        <FaultBoundary words={words}>
          <App />
        </FaultBoundary>
      </SessionProvider>
    </Themed>,
  );
  const stopHearing = connectRibbon(session, runtimes, answerPresses);
  void showWithDocument(runtimes);
  await open(session);
  await session.runInBackground(async () => {
    const stop = await follow(session, undefined, onFocus);
    window.addEventListener('pagehide', () => {
      stopHearing();
      void stop();
    });
  });
  if (first === 'checkAll') await checkEverything(session);
  if (first === 'checkSheet') await checkOpenSheet(session);
}

/** The pane's page is one window: a click into it from the sheet is its focus. */
function onFocus(look: () => void): () => void {
  window.addEventListener('focus', look);
  return () => window.removeEventListener('focus', look);
}
