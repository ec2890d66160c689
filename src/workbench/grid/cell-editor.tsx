import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect } from 'react';
import { addressOf } from '../../core/grid/address';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/words';
import { type ArrowDirection, move } from '../session/selecting';
import {
  beginTyping,
  cancelTyping,
  clearSelection,
  commitTyping,
  copiedText,
  pasteText,
  typeOn,
} from '../session/typing';
import type { Draft, Workbench } from '../session/workbench';
import { cellId } from './cell';
import { pressKey } from './keys';
import { HEADING } from './panes';
import type { SheetView } from './sheet-view';

const ENDS: Readonly<Record<string, ArrowDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
export const GRID_ID = 'grid';

interface CellEditorProps {
  readonly workbench: Workbench;
  readonly view: SheetView;
  readonly draft: Draft | null;
  readonly words: Words['workbench'];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly pageRows: number;
}

/**
 * Always lies on the active cell and has the keyboard: a Japanese input method can begin on the cell itself. It shows
 * only while something is typed.
 */
export function CellEditor({ workbench, view, draft, words, field, pageRows }: CellEditorProps): ReactNode {
  const { sheet, size, frozen } = view;
  const { top, left } = sheet.selection;
  const area = view.areaAt(top, left);
  const [cell] = view.cells(area);
  const stays = `${top < frozen.rows ? 'row-stays' : ''} ${left < frozen.columns ? 'column-stays' : ''}`;
  const text = draft?.text ?? '';

  useLayoutEffect(() => {
    const element = field.current;
    if (!element || text === '') return;
    element.style.height = '';
    if (element.scrollHeight > element.offsetHeight) element.style.height = `${element.scrollHeight + 4}px`;
  }, [field, text]);

  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // Enter that only ends a conversion belongs to the input method.
    if (event.nativeEvent.isComposing) return;
    if (!draft) {
      if (pressKey(workbench, view, pageRows, event)) event.preventDefault();
      return;
    }
    const { key, shiftKey, altKey } = event;
    let direction: ArrowDirection | null = null;
    if (key === 'Enter' && altKey) {
      event.preventDefault();
      breakLine(event.currentTarget, workbench);
      return;
    }
    if (key === 'Escape') cancelTyping(workbench);
    else if (key === 'Enter') direction = shiftKey ? 'up' : 'down';
    else if (key === 'Tab') direction = shiftKey ? 'left' : 'right';
    else if (draft.mode === 'replace' && ENDS[key]) direction = ENDS[key] ?? null;
    else return;
    event.preventDefault();
    if (direction && commitTyping(workbench)) {
      const { excel } = workbench.get();
      if (excel) move(excel.workbook, size, direction);
    }
  };

  return (
    <textarea
      ref={field}
      className={`editor ${stays} ${draft ? 'typing' : ''}`}
      aria-label={fill(words.cell, { cell: addressOf({ row: top, column: left }), text: cell?.text ?? '' })}
      aria-describedby="grid-keys"
      aria-controls={GRID_ID}
      {...(draft ? {} : { 'aria-activedescendant': cellId(area.top, area.left) })}
      spellCheck={false}
      autoComplete="off"
      rows={1}
      value={text}
      style={{
        left: HEADING.width + size.columns.start(area.left) - 1,
        top: HEADING.height + size.rows.start(area.top) - 1,
        minWidth: size.columns.start(area.right + 1) - size.columns.start(area.left) + 1,
        minHeight: size.rows.start(area.bottom + 1) - size.rows.start(area.top) + 1,
        fontFamily: cell?.box.fontFamily,
        fontSize: cell?.box.fontSize,
      }}
      onChange={(event) => {
        if (draft) typeOn(workbench, event.target.value);
        else beginTyping(workbench, 'replace', event.target.value);
      }}
      onKeyDown={pressed}
      onBlur={() => {
        // The formula bar goes on with the same text.
        setTimeout(() => {
          if (!document.activeElement?.hasAttribute('data-typing')) commitTyping(workbench);
        }, 0);
      }}
      onCopy={(event) => {
        if (draft) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', copiedText(workbench));
      }}
      onCut={(event) => {
        if (draft) return;
        event.preventDefault();
        event.clipboardData.setData('text/plain', copiedText(workbench));
        clearSelection(workbench);
      }}
      onPaste={(event) => {
        if (draft) return;
        event.preventDefault();
        pasteText(workbench, event.clipboardData.getData('text/plain'));
      }}
      data-typing
    />
  );
}

function breakLine(field: HTMLTextAreaElement, workbench: Workbench): void {
  const { selectionStart, selectionEnd, value } = field;
  typeOn(workbench, `${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  requestAnimationFrame(() => field.setSelectionRange(selectionStart + 1, selectionStart + 1));
}
