import type { ReactNode } from 'react';
import { type Area, areaAddress } from '../../embedded-excel';
import { wholeSelection } from '../session/selecting';
import { HEADING, type Pane } from './panes';
import type { SheetView } from './sheet-view';

/** What lies over the cells: charts' places, the selection, the active cell. It takes no clicks. */
export function Overlay({ view, panes }: { readonly view: SheetView; readonly panes: readonly Pane[] }): ReactNode {
  const { sheet } = view;
  const { top, left } = sheet.selection;
  const active = view.areaAt(top, left);
  const selection = wholeSelection(sheet);
  const single = areaAddress(selection) === areaAddress(active);
  return panes.map((pane) => (
    <div key={pane.key} aria-hidden="true" className="clip overlay" style={pane.clip}>
      <div
        className={pane.rowsStay ? (pane.columnsStay ? 'still' : 'across') : pane.columnsStay ? 'down' : 'both'}
        style={{ left: HEADING.width - pane.clip.left, top: HEADING.height - pane.clip.top }}
      >
        {sheet.model.charts.map((chart) => (
          <div key={`${chart.frame.top},${chart.frame.left}`} className="chart" style={rectangle(view, chart.frame)}>
            {chart.title}
          </div>
        ))}
        {single ? null : <div className="selection" style={rectangle(view, selection)} />}
        <div className="active" style={rectangle(view, active)} />
      </div>
    </div>
  ));
}

function rectangle({ size }: SheetView, area: Area) {
  const left = size.columns.start(area.left) - 1;
  const top = size.rows.start(area.top) - 1;
  return {
    left,
    top,
    width: size.columns.start(area.right + 1) - left,
    height: size.rows.start(area.bottom + 1) - top,
  };
}
