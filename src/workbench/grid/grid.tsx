import { type PointerEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { cellArea, type EmbeddedExcel, LAST_COLUMN, LAST_ROW, WHOLE_SHEET } from '../../embedded-excel';
import type { Words } from '../../locales/words';
import { cellKey } from '../../xlsx/model';
import { goTo, selectBetween, selectionEnds } from '../session/selecting';
import { beginTyping, commitTyping } from '../session/typing';
import type { Workbench, WorkbenchState } from '../session/workbench';
import { CellEditor, GRID_ID } from './cell-editor';
import { Headings } from './headings';
import { Overlay } from './overlay';
import { frozenSize, HEADING, panesOf, placeAt, scrollTo, type Viewport } from './panes';
import { Rows } from './rows';
import { SheetView } from './sheet-view';
import { useViewport } from './use-viewport';

interface GridProps {
  readonly workbench: Workbench;
  readonly excel: EmbeddedExcel;
  readonly state: WorkbenchState;
  readonly words: Words['workbench'];
}

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** Room for the selection grows in steps, so that moving about does not measure the sheet anew. */
const STEP = { rows: 100, columns: 20 } as const;
const inSteps = (last: number, step: number) => Math.ceil((last + 1) / step);

/** The sheet in front, as a spreadsheet. */
export function Grid({ workbench, excel, state, words }: GridProps): ReactNode {
  const { workbook } = excel;
  const { activeSheet: sheet } = workbook;
  const { selection } = sheet;
  const { content } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const rowSteps = inSteps(selection.bottom === LAST_ROW ? selection.top : selection.bottom, STEP.rows);
  const columnSteps = inSteps(selection.right === LAST_COLUMN ? selection.left : selection.right, STEP.columns);
  const view = useMemo(
    () =>
      new SheetView(workbook, sheet, {
        revision: content,
        rows: rowSteps * STEP.rows,
        columns: columnSteps * STEP.columns,
      }),
    [workbook, sheet, content, rowSteps, columnSteps],
  );
  const { viewport, followScroll } = useViewport(scroller, sheet);
  const panes = panesOf(view, viewport);
  const from = useRef<{ row: number; column: number } | null>(null);

  useScrollToSelection(scroller, view, viewport);
  useEffect(() => {
    if (state.draft && !document.activeElement?.hasAttribute('data-typing'))
      field.current?.focus({ preventScroll: true });
  }, [state.draft]);

  const at = (event: Point) => {
    const bounds = scroller.current?.getBoundingClientRect();
    return placeAt(view, viewport, event.clientX - (bounds?.left ?? 0), event.clientY - (bounds?.top ?? 0));
  };
  const inHeading = (event: Point) => {
    const bounds = scroller.current?.getBoundingClientRect();
    const left = event.clientX - (bounds?.left ?? 0) < HEADING.width;
    const top = event.clientY - (bounds?.top ?? 0) < HEADING.height;
    return left || top ? { left, top } : null;
  };
  const onScrollbar = (event: Point) => {
    const element = scroller.current;
    const bounds = element?.getBoundingClientRect();
    return (
      !element ||
      !bounds ||
      event.clientX - bounds.left >= element.clientWidth ||
      event.clientY - bounds.top >= element.clientHeight
    );
  };

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0 || onScrollbar(event) || (state.draft && event.target === field.current)) return;
    event.preventDefault();
    field.current?.focus({ preventScroll: true });
    if (!commitTyping(workbench)) return;
    const place = at(event);
    const heading = inHeading(event);
    if (heading) {
      const one = cellArea(place.row, place.column);
      if (heading.left && heading.top) workbook.select(sheet, WHOLE_SHEET);
      else
        workbook.select(
          sheet,
          heading.left ? { ...one, left: 0, right: LAST_COLUMN } : { ...one, top: 0, bottom: LAST_ROW },
        );
      return;
    }
    from.current = event.shiftKey ? selectionEnds(sheet).from : place;
    selectBetween(workbook, sheet, from.current, place);
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const release = (event: PointerEvent<HTMLDivElement>): void => {
    const began = from.current;
    from.current = null;
    if (!began || event.button !== 0) return;
    const place = at(event);
    const { top, left } = view.areaAt(place.row, place.column);
    const link = sheet.model.hyperlinks.get(cellKey(top, left));
    if (link?.place && began.row === place.row && began.column === place.column) goTo(workbench, link.place);
  };

  const kept = frozenSize(view);
  return (
    <div
      ref={scroller}
      className="scroller"
      onScroll={followScroll}
      onPointerDown={press}
      onPointerMove={(event) => {
        if (from.current) selectBetween(workbook, sheet, from.current, at(event));
      }}
      onPointerUp={release}
      onDoubleClick={(event) => {
        if (!state.draft && !inHeading(event)) beginTyping(workbench, 'revise');
      }}
    >
      <div
        className="space"
        style={{ width: HEADING.width + view.size.columns.total, height: HEADING.height + view.size.rows.total }}
      >
        <div className="view" style={{ width: viewport.width, height: viewport.height }}>
          <div
            id={GRID_ID}
            role="grid"
            aria-label={sheet.name}
            aria-rowcount={view.size.rows.count}
            aria-colcount={view.size.columns.count}
            aria-multiselectable="true"
          >
            <Rows view={view} panes={panes} />
          </div>
          <Overlay view={view} panes={panes} />
          {kept.height > 0 ? (
            <div
              className="freeze-line"
              style={{ top: HEADING.height + kept.height - 1, left: 0, right: 0, height: 1 }}
            />
          ) : null}
          {kept.width > 0 ? (
            <div
              className="freeze-line"
              style={{ left: HEADING.width + kept.width - 1, top: 0, bottom: 0, width: 1 }}
            />
          ) : null}
          <CellEditor
            workbench={workbench}
            view={view}
            draft={state.draft}
            words={words}
            field={field}
            pageRows={Math.max(
              1,
              view.size.rows.at(viewport.y + viewport.height - HEADING.height) - view.size.rows.at(viewport.y) - 1,
            )}
          />
          <Headings view={view} panes={panes} />
        </div>
      </div>
      <p id="grid-keys" hidden>
        {words.gridKeys}
      </p>
    </div>
  );
}

/** Scrolls to the active cell (or the moving end of the selection) when it moved. */
function useScrollToSelection(scroller: RefObject<HTMLDivElement | null>, view: SheetView, viewport: Viewport): void {
  const { sheet } = view;
  const { selection } = sheet;
  const shown = useRef(selection);
  useLayoutEffect(() => {
    if (viewport.width === 0 || shown.current === selection) return;
    shown.current = selection;
    const { to } = selectionEnds(sheet);
    const place = scrollTo(view, viewport, view.areaAt(to.row, to.column));
    if (place) scroller.current?.scrollTo(place.x, place.y);
  });
}
