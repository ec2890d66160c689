import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import type { LiveSheet, LiveWorkbook } from '../../embedded-excel';
import type { Words } from '../../locales/words';
import { GRID_ID } from '../grid/cell-editor';

/** The tabs of the sheets that are not hidden. */
export function SheetTabs({
  workbook,
  words,
}: {
  readonly workbook: LiveWorkbook;
  readonly words: Words['workbench'];
}): ReactNode {
  const visible = workbook.sheets.filter((sheet) => sheet.model.visibility === 'visible');
  const { activeSheet } = workbook;
  const front = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (activeSheet) front.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [activeSheet]);

  const bring = (sheet: LiveSheet | undefined) => {
    if (!sheet) return;
    workbook.activate(sheet);
    requestAnimationFrame(() => front.current?.focus());
  };
  const pressed = (event: KeyboardEvent): void => {
    const here = visible.indexOf(workbook.activeSheet);
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: here - 1,
      ArrowRight: here + 1,
      Home: 0,
      End: visible.length - 1,
    };
    const next = places[event.key];
    if (next === undefined) return;
    event.preventDefault();
    bring(visible[next]);
  };
  return (
    <div role="tablist" aria-label={words.sheets} className="tabs" onKeyDown={pressed}>
      {visible.map((sheet) => {
        const chosen = sheet === activeSheet;
        return (
          <button
            key={sheet.id}
            ref={chosen ? front : undefined}
            type="button"
            role="tab"
            aria-selected={chosen}
            aria-controls={GRID_ID}
            tabIndex={chosen ? 0 : -1}
            style={sheet.model.tabColor ? { borderBottomColor: sheet.model.tabColor } : undefined}
            onClick={() => workbook.activate(sheet)}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
