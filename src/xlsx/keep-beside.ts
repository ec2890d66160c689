import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { placeBeside } from '../core/report/remake/keep-beside';
import { cellKey, type ModelRange, type ModelSheet, placeOf } from './model';

/**
 * Brings what people wrote right of a made sheet over to its new making, with formats, links, comments and widths (where
 * each goes: core/report/remake/keep-beside.ts). `was` is the area that the old making covered.
 */
export function keepBeside(old: ModelSheet, was: ModelRange, plan: SheetPlan, made: ModelSheet): void {
  const cells = [...old.cells]
    .map(([key, cell]) => ({
      key,
      cell,
      ...placeOf(key),
      text: cell.formula ?? (cell.value === null ? '' : String(cell.value)),
      link: old.hyperlinks.get(key)?.place ?? null,
    }))
    .sort((a, b) => a.key - b.key);
  const place = placeBeside(cells, was.right, plan);
  const columns = new Map<number, number>();
  for (const own of cells) {
    const to = place(own);
    if (to === null) continue;
    columns.set(own.column, to.column);
    const key = cellKey(to.row, to.column);
    made.cells.set(key, own.cell);
    const link = old.hyperlinks.get(own.key);
    if (link) made.hyperlinks.set(key, link);
    const comment = old.comments.get(own.key);
    if (comment) made.comments.set(key, comment);
  }
  for (const [column, to] of columns) {
    const width = old.columnWidths.get(column);
    if (width !== undefined) made.columnWidths.set(to, width);
  }
}
