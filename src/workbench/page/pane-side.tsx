import { type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import type { Words } from '../../locales/words';
import { FRAMES } from '../frame/external';
import { Frame } from '../frame/frame';
import { closePane } from '../session/opening';
import type { Workbench } from '../session/workbench';
import { nextRegion } from './regions';

/** Excel's task pane is 320 pixels wide at least. */
const NARROWEST = 320;
const WIDEST = 900;
const STEP = 20;
let chosenWidth = 380;

interface PaneSideProps {
  readonly workbench: Workbench;
  readonly page: string;
  readonly shown: boolean;
  readonly words: Words['workbench'];
}

/** The task pane beside the sheet; the line between them can be moved. Out of sight its page lives on. */
export function PaneSide({ workbench, page, shown, words }: PaneSideProps): ReactNode {
  const [width, setWidth] = useState(chosenWidth);
  const widen = (wanted: number) => {
    chosenWidth = Math.round(Math.max(NARROWEST, Math.min(WIDEST, wanted)));
    setWidth(chosenWidth);
  };
  const pressed = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowLeft' ? STEP : event.key === 'ArrowRight' ? -STEP : 0;
    if (by === 0) return;
    event.preventDefault();
    widen(width + by);
  };
  const moved = (event: PointerEvent<HTMLElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      widen(document.documentElement.clientWidth - event.clientX);
  };
  return (
    <>
      <hr
        aria-orientation="vertical"
        aria-label={words.paneWidth}
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        tabIndex={0}
        hidden={!shown}
        className="splitter"
        onKeyDown={pressed}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={moved}
      />
      <aside className="pane" style={{ width }} aria-label={words.pane} hidden={!shown} data-region>
        <header>
          <h2>{words.pane}</h2>
          <button type="button" aria-label={words.closePane} onClick={() => closePane(workbench)}>
            ✕
          </button>
        </header>
        <Frame
          name={FRAMES.pane}
          page={page}
          title={words.pane}
          onLoad={(frame) =>
            frame.addEventListener('keydown', (event) => {
              if (event.key !== 'F6') return;
              event.preventDefault();
              nextRegion(event.shiftKey ? -1 : 1);
            })
          }
        />
      </aside>
    </>
  );
}
