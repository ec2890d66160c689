import { cellArea, LAST_COLUMN, LAST_ROW, type LiveWorkbook, WHOLE_SHEET } from '../../embedded-excel';
import { type ArrowDirection, dataEdge, move, selectBetween, selectCell, selectionEnds } from '../session/selecting';
import { beginTyping, clearSelection } from '../session/typing';
import { step } from '../session/undoing';
import type { Workbench } from '../session/workbench';
import type { SheetView } from './sheet-view';

const WAYS: Readonly<Record<string, ArrowDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does while nothing is typed. true: it did something, and the browser is to leave it alone. */
export function pressKey(workbench: Workbench, view: SheetView, pageRows: number, pressed: Pressed): boolean {
  const { excel } = workbench.get();
  if (!excel || pressed.altKey) return false;
  const { workbook } = excel;
  const { size, sheet } = view;
  const control = pressed.ctrlKey || pressed.metaKey;
  const direction = WAYS[pressed.key];
  if (direction) {
    move(workbook, size, direction, { extend: pressed.shiftKey, toDataEdge: control });
    return true;
  }
  const { from, to } = selectionEnds(sheet);
  const end = pressed.shiftKey ? to : from;
  const go = (row: number, column: number) =>
    pressed.shiftKey
      ? selectBetween(workbook, sheet, from, { row, column })
      : selectCell(workbook, sheet, { row, column });
  const used = sheet.usedArea(false) ?? cellArea(0, 0);
  switch (pressed.key) {
    case 'Enter':
      move(workbook, size, pressed.shiftKey ? 'up' : 'down');
      return true;
    case 'Tab':
      move(workbook, size, pressed.shiftKey ? 'left' : 'right');
      return true;
    case 'Home':
      go(control ? view.frozen.rows : end.row, view.frozen.columns);
      return true;
    case 'End':
      if (control) go(used.bottom, used.right);
      else go(end.row, dataEdge(sheet, size, end, 'right').column);
      return true;
    case 'PageUp':
    case 'PageDown':
      if (control) turnSheet(workbook, pressed.key === 'PageUp' ? -1 : 1);
      else go(paged(view, end.row, pressed.key === 'PageUp' ? -pageRows : pageRows), end.column);
      return true;
    case 'F2':
      beginTyping(workbench, 'revise');
      return true;
    case 'Delete':
      clearSelection(workbench);
      return true;
    case 'Backspace':
      beginTyping(workbench, 'replace', '');
      return true;
    case 'z':
    case 'y':
      if (!control) return false;
      step(workbench, pressed.key === 'y' ? 'redo' : 'undo');
      return true;
    case 'Z':
      if (!control || !pressed.shiftKey) return false;
      step(workbench, 'redo');
      return true;
    case 'a':
      if (!control) return false;
      workbook.select(sheet, WHOLE_SHEET);
      return true;
    case ' ':
      if (!control && !pressed.shiftKey) return false;
      workbook.select(
        sheet,
        control
          ? { ...sheet.selection, top: 0, bottom: LAST_ROW }
          : { ...sheet.selection, left: 0, right: LAST_COLUMN },
      );
      return true;
    default:
      return false;
  }
}

function paged({ size, frozen }: SheetView, row: number, by: number): number {
  let next = Math.max(frozen.rows, Math.min(size.rows.count - 1, row + by));
  if (size.rows.size(next) === 0) next = size.rows.step(next, by > 0 ? 1 : -1);
  return next;
}

function turnSheet(workbook: LiveWorkbook, by: 1 | -1): void {
  const visible = workbook.sheets.filter((sheet) => sheet.model.visibility === 'visible');
  const next = visible[visible.indexOf(workbook.activeSheet) + by];
  if (next) workbook.activate(next);
}
