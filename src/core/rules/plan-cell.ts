import type { Kohyo } from '../form/kohyo';
import type { CellRef } from '../grid/grid';
import { findText } from './find-text';
import type { PlanOutline } from './plan-fields';
import type { OwnContext } from './rule';

/** Where the plan belongs: the cell of its label, else the 個票's first cell. */
export function planCell(context: OwnContext, kohyo: Kohyo, plan: PlanOutline): CellRef {
  const grid = context.cells.grid(kohyo.sheet);
  const label = grid ? findText(grid, kohyo.range, plan.planLabels) : null;
  return label ?? { sheet: kohyo.sheet, row: kohyo.range.top, column: kohyo.range.left };
}
