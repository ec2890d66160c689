import type { Area, EmbeddedExcel, LiveSheet } from '../../embedded-excel';
import type { ModelCell } from '../../xlsx/model';
import type { Workbench } from './workbench';

/** What stood in an area before somebody typed there. */
interface Before {
  readonly sheet: LiveSheet;
  readonly area: Area;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: ModelCell | undefined }[];
}

interface Steps {
  readonly undo: Before[];
  readonly redo: Before[];
}

const steps = new WeakMap<EmbeddedExcel, Steps>();

function stepsOf(excel: EmbeddedExcel): Steps {
  const known = steps.get(excel);
  // What an add-in wrote cannot be taken back, nor what came before it (see UndoHistory): Excel forgets, and so do we.
  if (known && excel.undo.steps.length > 0) return known;
  const fresh: Steps = { undo: [], redo: [] };
  steps.set(excel, fresh);
  return fresh;
}

function copyOf(sheet: LiveSheet, area: Area): Before {
  const cells: Before['cells'][number][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cell(row, column);
      cells.push({ row, column, cell: cell && { ...cell } });
    }
  }
  return { sheet, area, cells };
}

/** Does what somebody typed so that Ctrl+Z can take it back. What is refused leaves no step. */
export function undoably(excel: EmbeddedExcel, sheet: LiveSheet, area: Area, act: () => void): void {
  const before = copyOf(sheet, area);
  const { undo } = stepsOf(excel);
  act();
  steps.set(excel, { undo: [...undo, before], redo: [] });
}

/** Ctrl+Z or Ctrl+Y in the grid. */
export function step(workbench: Workbench, way: 'undo' | 'redo'): void {
  const { excel } = workbench.get();
  excel?.whenFree(() => takeStep(excel, way));
}

function takeStep(excel: EmbeddedExcel, way: 'undo' | 'redo'): void {
  const { undo, redo } = stepsOf(excel);
  const [from, to] = way === 'undo' ? [undo, redo] : [redo, undo];
  const last = from.pop();
  if (!last) return;
  const { sheet, area, cells } = last;
  to.push(copyOf(sheet, area));
  for (const { row, column, cell } of cells) sheet.replace(row, column, cell);
  sheet.report({ kind: 'changed', sheetId: sheet.id, area });
  excel.workbook.activate(sheet);
  excel.workbook.select(sheet, area);
}
