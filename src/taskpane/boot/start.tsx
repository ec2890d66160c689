import { createRoot } from 'react-dom/client';
import { hearRibbon } from '../../app/between-pages';
import type { Examiner, Workplace } from '../../app/workplace';
import type { LivePort } from '../../core/port';
import type { Words } from '../../locales/words';
import { App } from '../app';
import { DeskProvider } from '../desk-context';
import { checkEverything, checkOpenSheet, open } from '../session/checking';
import { createDesk } from '../session/desk';
import { follow } from '../session/live';
import { takeNews } from '../session/ribbon-news';
import { FRESH } from '../session/session-state';
import { createStore } from '../session/store';
import { recall, remember } from './memory';
import { Themed } from './themed';

export interface Start {
  readonly root: Element;
  readonly port: LivePort;
  /** Tells this workbook from another that is open beside it. */
  readonly workbook: string;
  readonly words: Words;
  readonly examine: Examiner;
  /** What the ribbon button that opened the pane asked for. */
  readonly first: 'checkAll' | 'checkSheet' | null;
}

/** Shows the pane and takes the first look at the workbook. */
export async function startPane({ root, port, workbook, words, examine, first }: Start): Promise<void> {
  const store = createStore({ ...FRESH, ...recall() });
  remember(store);
  const place: Workplace = {
    port,
    words,
    examine,
    now: () => new Date().toISOString(),
    user: () => store.get().user,
  };
  const desk = createDesk(place, store);
  createRoot(root).render(
    <Themed>
      <DeskProvider desk={desk}>
        <App />
      </DeskProvider>
    </Themed>,
  );
  await open(desk);
  await desk.quietly(async () => {
    const stop = await follow(desk);
    const stopHearing = hearRibbon(workbook, (news) => void takeNews(desk, news));
    window.addEventListener('pagehide', () => {
      stopHearing();
      void stop();
    });
  });
  if (first === 'checkAll') await checkEverything(desk);
  if (first === 'checkSheet') await checkOpenSheet(desk);
}
