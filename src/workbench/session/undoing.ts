import { areaOf, type EmbeddedExcel } from '../../embedded-excel';
import type { Workbench } from './workbench';

/** Ctrl+Z or Ctrl+Y in the grid, and what it changed is selected. */
export function step(workbench: Workbench, way: 'undo' | 'redo'): void {
  const { excel } = workbench.get();
  excel?.whenFree(() => takeStep(excel, way));
}

function takeStep(excel: EmbeddedExcel, way: 'undo' | 'redo'): void {
  const done = way === 'undo' ? excel.undo.takeBack() : excel.undo.doAgain();
  const [first] = done?.cells ?? [];
  const area = first && areaOf(first[1]);
  if (!first || !area) return;
  const [sheet] = first;
  excel.workbook.activate(sheet);
  excel.workbook.select(sheet, area);
}
