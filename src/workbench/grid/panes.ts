import type { Area } from '../../embedded-excel';
import type { SheetView } from './sheet-view';

/** Pixels of the row numbers and of the column letters. */
export const HEADING = { width: 44, height: 22 } as const;
/** Rows and columns drawn beyond what is seen, so that scrolling meets no blank. */
const BEYOND = { rows: 8, columns: 3 } as const;

/** What of the sheet is in view: scrolled so far, so wide and high with the headings. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of the view that scrolls as one: freeze panes make up to four. */
export interface Pane {
  readonly key: 'corner' | 'top' | 'left' | 'body';
  readonly rowsStay: boolean;
  readonly columnsStay: boolean;
  /** Where it lies in the view. */
  readonly clip: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** The cells in it. */
  readonly area: Area;
}

/** How much of the view the frozen rows and columns take. */
export function frozenSize({ size, frozen }: SheetView): { readonly width: number; readonly height: number } {
  return { width: size.columns.start(frozen.columns), height: size.rows.start(frozen.rows) };
}

export function panesOf(view: SheetView, viewport: Viewport): Pane[] {
  const { size, frozen } = view;
  const kept = frozenSize(view);
  const right = Math.max(0, viewport.width - HEADING.width - kept.width);
  const below = Math.max(0, viewport.height - HEADING.height - kept.height);
  const moving: Area = {
    top: Math.max(frozen.rows, size.rows.at(kept.height + viewport.y) - BEYOND.rows),
    left: Math.max(frozen.columns, size.columns.at(kept.width + viewport.x) - BEYOND.columns),
    bottom: Math.min(size.rows.count - 1, size.rows.at(kept.height + viewport.y + below) + BEYOND.rows),
    right: Math.min(size.columns.count - 1, size.columns.at(kept.width + viewport.x + right) + BEYOND.columns),
  };
  const pane = (key: Pane['key'], rowsStay: boolean, columnsStay: boolean): Pane => ({
    key,
    rowsStay,
    columnsStay,
    clip: {
      left: HEADING.width + (columnsStay ? 0 : kept.width),
      top: HEADING.height + (rowsStay ? 0 : kept.height),
      width: columnsStay ? kept.width : right,
      height: rowsStay ? kept.height : below,
    },
    area: {
      top: rowsStay ? 0 : moving.top,
      left: columnsStay ? 0 : moving.left,
      bottom: rowsStay ? frozen.rows - 1 : moving.bottom,
      right: columnsStay ? frozen.columns - 1 : moving.right,
    },
  });
  const panes = [pane('body', false, false)];
  if (frozen.columns > 0) panes.push(pane('left', false, true));
  if (frozen.rows > 0) panes.push(pane('top', true, false));
  if (frozen.rows > 0 && frozen.columns > 0) panes.push(pane('corner', true, true));
  return panes;
}

/** The cell under a point of the view. */
export function placeAt(view: SheetView, viewport: Viewport, left: number, top: number) {
  const kept = frozenSize(view);
  const x = left - HEADING.width;
  const y = top - HEADING.height;
  return {
    row: view.size.rows.at(Math.max(0, y < kept.height ? y : y + viewport.y)),
    column: view.size.columns.at(Math.max(0, x < kept.width ? x : x + viewport.x)),
  };
}

/** Where a sheet is to be scrolled so that an area's cell is seen; null when it is seen already. */
export function scrollTo(view: SheetView, viewport: Viewport, area: Area): { x: number; y: number } | null {
  const { size, frozen } = view;
  const kept = frozenSize(view);
  const along = (start: number, end: number, from: number, room: number) => {
    if (start < from) return start;
    if (end > from + room) return Math.min(start, end - room);
    return from;
  };
  const width = viewport.width - HEADING.width - kept.width;
  const height = viewport.height - HEADING.height - kept.height;
  const x =
    area.left < frozen.columns
      ? viewport.x
      : along(
          size.columns.start(area.left) - kept.width,
          size.columns.start(area.right + 1) - kept.width,
          viewport.x,
          width,
        );
  const y =
    area.top < frozen.rows
      ? viewport.y
      : along(
          size.rows.start(area.top) - kept.height,
          size.rows.start(area.bottom + 1) - kept.height,
          viewport.y,
          height,
        );
  return x === viewport.x && y === viewport.y ? null : { x, y };
}
