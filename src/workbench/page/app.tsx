import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import type { Frames } from '../frame/external';
import { FRAMES } from '../frame/external';
import { Frame } from '../frame/frame';
import { Grid } from '../grid/grid';
import { RibbonBar } from '../ribbon/ribbon-bar';
import { useRibbon } from '../ribbon/use-ribbon';
import { openFile } from '../session/opening';
import { showError, wordsOf } from '../session/status-line';
import type { Workbench } from '../session/workbench';
import { AddinDialog } from './addin-dialog';
import { FormulaRow } from './formula-row';
import { NoticeDialog } from './notice-dialog';
import { PaneSide } from './pane-side';
import { nextRegion } from './regions';
import { SheetTabs } from './sheet-tabs';
import { TopBar } from './top-bar';
import { useDrop } from './use-drop';

/** The workbench: ribbon, spreadsheet, and the pane beside it. */
export function App({ workbench, frames }: { readonly workbench: Workbench; readonly frames: Frames }): ReactNode {
  const state = useSyncExternalStore(workbench.subscribe, workbench.get);
  const words = wordsOf(workbench).workbench;
  const dragged = useDrop((file) => openFile(workbench, file).catch((error: unknown) => showError(workbench, error)));
  const ribbon = useRibbon(workbench, state.language);
  const { excel, opened, language, theme, status } = state;

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      nextRegion(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);

  return (
    <div className="workbench">
      <TopBar workbench={workbench} state={state} words={words} />
      <RibbonBar workbench={workbench} frames={frames} ribbon={ribbon} words={words} />
      {excel ? (
        <main>
          <section className="sheet" aria-label={words.sheetRegion} data-region>
            <FormulaRow workbench={workbench} excel={excel} state={state} words={words} />
            <Grid key={opened} workbench={workbench} excel={excel} state={state} words={words} />
            <SheetTabs workbook={excel.workbook} words={words} />
          </section>
          {state.pane === null ? null : (
            <PaneSide
              key={`${opened} ${state.pane}`}
              workbench={workbench}
              page={state.pane}
              shown={state.paneShown}
              words={words}
            />
          )}
          {ribbon && state.runtime !== 'shared' ? (
            <Frame key={opened} name={FRAMES.ribbon} page={ribbon.functionFile} title={words.ribbonFrame} hidden />
          ) : null}
        </main>
      ) : (
        <main aria-busy={status?.wrong !== true} />
      )}
      <footer>
        <p role="status" className={status?.wrong ? 'status wrong' : 'status'}>
          {status?.text ?? ''}
        </p>
        <p className="quiet">{words.local}</p>
      </footer>
      {dragged ? <div className="drop-here">{words.dropHere}</div> : null}
      {state.notice ? <NoticeDialog workbench={workbench} notice={state.notice} words={words} /> : null}
      {state.dialog ? <AddinDialog dialog={state.dialog} words={words} /> : null}
    </div>
  );
}
