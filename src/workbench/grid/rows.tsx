import type { ReactNode } from 'react';
import { contains } from '../../embedded-excel';
import { Cell } from './cell';
import type { Pane } from './panes';
import type { CellView, SheetView } from './sheet-view';

interface Placed {
  readonly view: CellView;
  readonly pane: Pane;
}

/** The cells in view, row by row as a screen reader goes through them; each row has a part per pane, which scrolls with it. */
export function Rows({ view, panes }: { readonly view: SheetView; readonly panes: readonly Pane[] }): ReactNode {
  const { selection } = view.sheet;
  const rows = new Map<number, Map<Pane['key'], Placed[]>>();
  const seen = new Map<CellView, Pane>();
  // The corner's own cells first: a merged cell over a freeze line is told once, where it begins.
  for (const pane of [...panes].reverse()) {
    for (const cell of view.cells(pane.area)) {
      const parts = rows.get(cell.area.top) ?? new Map<Pane['key'], Placed[]>();
      rows.set(cell.area.top, parts);
      parts.set(pane.key, [...(parts.get(pane.key) ?? []), { view: cell, pane }]);
      if (!seen.has(cell)) seen.set(cell, pane);
    }
  }
  const inOrder = [...rows].sort(([one], [other]) => one - other);
  const { size, frozen } = view;
  const edge = { right: size.columns.start(frozen.columns), bottom: size.rows.start(frozen.rows) };
  const beyond = (stays: boolean, end: number, limit: number) => (stays ? Math.max(0, end - limit) : 0);
  return inOrder.map(([row, parts]) => (
    <div key={row} role="row" aria-rowindex={row + 1}>
      {[...parts].map(([key, cells]) => (
        <div key={key} role="presentation" className={`cells ${key}`}>
          {cells
            .sort((one, other) => one.view.area.left - other.view.area.left)
            .map(({ view: cell, pane }) => (
              <Cell
                key={cell.area.left}
                view={cell}
                selected={contains(selection, cell.area.top, cell.area.left)}
                cutRight={beyond(pane.columnsStay, size.columns.start(cell.area.right + 1), edge.right)}
                cutBelow={beyond(pane.rowsStay, size.rows.start(cell.area.bottom + 1), edge.bottom)}
                double={seen.get(cell) !== pane}
              />
            ))}
        </div>
      ))}
    </div>
  ));
}
