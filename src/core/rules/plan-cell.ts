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

/** Where plan and targets are written, the rows of the plan that look empty too: from its label down to the targets, below the years. */
export function planSpace(context: OwnContext, kohyo: Kohyo, plan: PlanOutline): CellRef[] {
  const { sheet, row: top } = planCell(context, kohyo, plan);
  return plan.targets.flatMap(({ cell }) =>
    Array.from({ length: Math.max(0, cell.row - top) + 1 }, (_, below) => ({
      sheet,
      row: cell.row - below,
      column: cell.column,
    })),
  );
}
