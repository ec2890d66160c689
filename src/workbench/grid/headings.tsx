import type { ReactNode } from 'react';
import { columnName } from '../../core/grid/address';
import type { Area } from '../../embedded-excel';
import { wholeSelection } from '../session/selecting';
import type { Axis } from './axis';
import { HEADING, type Pane } from './panes';
import type { SheetView } from './sheet-view';

/** Column letters and row numbers. A screen reader is told them by each cell's place. */
export function Headings({ view, panes }: { readonly view: SheetView; readonly panes: readonly Pane[] }): ReactNode {
  const selection = wholeSelection(view.sheet);
  return (
    <div aria-hidden="true" className="headings">
      {panes
        .filter((pane) => pane.key === 'body' || pane.key === 'left')
        .map(({ key, clip, area, columnsStay }) => (
          <div key={`columns ${key}`} className="clip letters" style={{ ...clip, top: 0, height: HEADING.height }}>
            <div className={columnsStay ? 'still' : 'across'} style={{ left: HEADING.width - clip.left }}>
              {marks(view.size.columns, area.left, area.right).map(({ at, start, size }) => (
                <div
                  key={at}
                  className={within(selection, 'column', at) ? 'heading chosen' : 'heading'}
                  style={{ left: start, width: size, height: HEADING.height }}
                >
                  {columnName(at)}
                </div>
              ))}
            </div>
          </div>
        ))}
      {panes
        .filter((pane) => pane.key === 'body' || pane.key === 'top')
        .map(({ key, clip, area, rowsStay }) => (
          <div key={`rows ${key}`} className="clip numbers" style={{ ...clip, left: 0, width: HEADING.width }}>
            <div className={rowsStay ? 'still' : 'down'} style={{ top: HEADING.height - clip.top }}>
              {marks(view.size.rows, area.top, area.bottom).map(({ at, start, size }) => (
                <div
                  key={at}
                  className={within(selection, 'row', at) ? 'heading chosen' : 'heading'}
                  style={{ top: start, height: size, width: HEADING.width }}
                >
                  {at + 1}
                </div>
              ))}
            </div>
          </div>
        ))}
      <div className="corner-heading" style={HEADING} />
    </div>
  );
}

function marks(axis: Axis, from: number, to: number): { at: number; start: number; size: number }[] {
  const found = [];
  for (let at = from; at <= to; at += 1) {
    if (axis.size(at) > 0) found.push({ at, start: axis.start(at), size: axis.size(at) });
  }
  return found;
}

function within(selection: Area, direction: 'row' | 'column', at: number): boolean {
  return direction === 'row'
    ? at >= selection.top && at <= selection.bottom
    : at >= selection.left && at <= selection.right;
}
