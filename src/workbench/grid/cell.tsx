import { memo, type ReactNode } from 'react';
import { addressOf } from '../../core/grid/address';
import type { CellView } from './sheet-view';

export const cellId = (row: number, column: number): string => `cell-${addressOf({ row, column })}`;

interface CellProps {
  readonly view: CellView;
  readonly selected: boolean;
  /** Pixels cut off at the right and below, where a merged cell reaches out of the frozen part. */
  readonly cutRight: number;
  readonly cutBelow: number;
  /** The other half of a cell that is drawn on both sides of a freeze line. */
  readonly double: boolean;
}

/** A cell as Excel draws it. */
export const Cell = memo(function Cell({ view, selected, cutRight, cutBelow, double }: CellProps): ReactNode {
  const { area, box, over, wrapped, side } = view;
  const cut = cutRight > 0 || cutBelow > 0 ? { clipPath: `inset(0 ${cutRight}px ${cutBelow}px 0)` } : {};
  const runsOver = over.left > 0 || over.right > 0;
  const shift =
    side === 'center' ? { left: -over.left, right: -over.right } : { marginLeft: -over.left, marginRight: -over.right };
  const kind = `cell${wrapped ? ' wrapped' : ''}${runsOver ? ' over' : ''}${view.link ? ' link' : ''}`;
  const name = double
    ? { 'aria-hidden': true }
    : {
        role: 'gridcell',
        id: cellId(area.top, area.left),
        'aria-colindex': area.left + 1,
        'aria-selected': selected,
        ...(area.right > area.left ? { 'aria-colspan': area.right - area.left + 1 } : {}),
        ...(area.bottom > area.top ? { 'aria-rowspan': area.bottom - area.top + 1 } : {}),
      };
  return (
    <div {...name} className={kind} style={{ ...box, ...cut }}>
      {view.text === '' ? null : (
        <span className="text" style={runsOver ? shift : undefined}>
          {view.runs
            ? view.runs.map((run) => (
                <span key={run.from} style={run.look}>
                  {run.text}
                </span>
              ))
            : view.text}
        </span>
      )}
    </div>
  );
});
