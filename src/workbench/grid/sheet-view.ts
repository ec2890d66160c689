import type { CSSProperties } from 'react';
import {
  type Area,
  cellArea,
  conditionalLooks,
  intersection,
  type LiveSheet,
  type LiveWorkbook,
  widthOfText,
} from '../../embedded-excel';
import { showValue } from '../../number-format/show';
import { cellKey, type ModelCell, type ModelFormat, type ModelRun } from '../../xlsx/model';
import { alignmentLook, edgeLine, fillColor, fontLook, GRIDLINE, type Side, sideOf } from './cell-look';
import { pixels, type SheetSize, sheetSize } from './sheet-size';

/** A part of a text with a font of its own. */
export interface TextRun {
  /** The place of its first letter. */
  readonly from: number;
  readonly text: string;
  readonly look: CSSProperties;
}

/** One cell as it is drawn; merged cells are one. */
export interface CellView {
  readonly area: Area;
  /** As Excel shows it: through the number format, `####` where a number does not fit. */
  readonly text: string;
  readonly runs: readonly TextRun[] | null;
  readonly box: CSSProperties;
  readonly wrapped: boolean;
  readonly side: Side;
  /** Pixels by which a text may run over blank cells to its left and right. */
  readonly over: { readonly left: number; readonly right: number };
  readonly link: boolean;
}

/** What a view is made for: a state of the workbook, and at least so many rows and columns. */
export interface ViewKey {
  readonly revision: number;
  readonly rows: number;
  readonly columns: number;
}

/** A sheet as it is drawn, until its content changes: then a new one is made. */
export class SheetView {
  readonly size: SheetSize;
  /** Rows and columns that stay where they are. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  private readonly drawn = new Map<number, CellView>();
  private looks: ReadonlyMap<string, ModelFormat> = new Map();
  private looked: Area | null = null;

  constructor(
    private readonly workbook: LiveWorkbook,
    readonly sheet: LiveSheet,
    readonly viewKey: ViewKey,
  ) {
    this.size = sheetSize(sheet, viewKey);
    this.frozen = sheet.model.freeze ?? { rows: 0, columns: 0 };
    workbook.calculation.refresh();
  }

  /** The cells of an area, each merged one once, although its corner may lie outside. */
  cells(area: Area): CellView[] {
    this.lookAt(area);
    const views: CellView[] = [];
    const merges = this.sheet.mergesIn(area);
    const covered = new Set<number>();
    for (const merge of merges) {
      const seen = intersection(merge, area);
      if (!seen) continue;
      for (let row = seen.top; row <= seen.bottom; row += 1) {
        for (let column = seen.left; column <= seen.right; column += 1) covered.add(cellKey(row, column));
      }
      views.push(this.view(merge.top, merge.left, merge));
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      if (this.size.rows.size(row) === 0) continue;
      for (let column = area.left; column <= area.right; column += 1) {
        if (this.size.columns.size(column) === 0 || covered.has(cellKey(row, column))) continue;
        views.push(this.view(row, column, cellArea(row, column)));
      }
    }
    return views;
  }

  /** The cell at a place: the merged one that lies there, or itself. */
  areaAt(row: number, column: number): Area {
    return this.sheet.mergeAt(row, column) ?? cellArea(row, column);
  }

  private lookAt(area: Area): void {
    if (this.sheet.model.conditionalFormats.length === 0) return;
    if (this.looked && sameArea(this.looked, area)) return;
    this.looked = area;
    const looks = new Map(this.looks);
    for (const [key, look] of conditionalLooks(this.workbook, this.sheet, area)) looks.set(key, look);
    if (looks.size !== this.looks.size) this.drawn.clear();
    this.looks = looks;
  }

  private view(row: number, column: number, area: Area): CellView {
    const key = cellKey(row, column);
    const known = this.drawn.get(key);
    if (known) return known;
    const made = this.draw(row, column, area);
    this.drawn.set(key, made);
    return made;
  }

  private draw(row: number, column: number, area: Area): CellView {
    const { sheet, size } = this;
    const cell = sheet.cell(row, column);
    const own = sheet.formatAt(row, column);
    const look = this.looks.get(`${row},${column}`);
    const format = look ? { ...own, ...look, font: { ...own.font, ...look.font } } : own;
    const value = cell?.value ?? null;
    const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' || cell?.error ? 'middle' : 'text';
    const side = sideOf(format, kind);
    const wrapped = format.alignment?.wrap ?? false;
    const width = size.columns.start(area.right + 1) - size.columns.start(area.left);
    const height = size.rows.start(area.bottom + 1) - size.rows.start(area.top);
    const text = fitted(shownText(cell, own, this.workbook.model.date1904), kind, width, own.font?.size);
    const alone = area.left === area.right;
    const runsOver = kind === 'text' && text !== '' && !wrapped && alone;
    return {
      area,
      text,
      runs: kind === 'text' && cell?.runs && !look?.font ? this.runs(cell.runs, format) : null,
      box: {
        left: size.columns.start(area.left) - 1,
        top: size.rows.start(area.top) - 1,
        width: width + 1,
        height: height + 1,
        ...this.ground(area, format),
        ...fontLook(format.font ?? {}, this.workbook.model.defaultFont),
        ...alignmentLook(format, side),
      },
      wrapped,
      side,
      over: runsOver
        ? {
            left: side === 'left' ? 0 : this.room(row, column, -1),
            right: side === 'right' ? 0 : this.room(row, column, 1),
          }
        : NO_ROOM,
      link: sheet.model.hyperlinks.has(cellKey(row, column)),
    };
  }

  private runs(runs: readonly ModelRun[], format: ModelFormat): TextRun[] {
    const normal = { ...this.workbook.model.defaultFont, ...format.font };
    let from = 0;
    return runs.map(({ text, font }) => {
      const view = { from, text, look: font ? fontLook(font, normal) : {} };
      from += text.length;
      return view;
    });
  }

  /** Fill and lines. Two cells draw the line between them alike, so that it does not matter which is drawn last. */
  private ground(area: Area, format: ModelFormat): CSSProperties {
    const { top, left, bottom, right } = area;
    const { sheet } = this;
    const fill = fillColor(format.fill);
    const line = (own: string | null, row: number, column: number, theirs: 'top' | 'right' | 'bottom' | 'left') => {
      const outside = row < 0 || column < 0;
      const next = outside ? undefined : sheet.formatAt(row, column);
      const found = own ?? edgeLine(next?.border?.[theirs]);
      if (found) return found;
      const ground = fill ?? fillColor(next?.fill);
      if (ground) return `1px solid ${ground}`;
      return `1px solid ${sheet.model.showGridlines ? GRIDLINE : 'transparent'}`;
    };
    const far = sheet.formatAt(bottom, right).border;
    return {
      ...(fill ? { backgroundColor: fill } : {}),
      borderTop: line(edgeLine(format.border?.top), top - 1, left, 'bottom'),
      borderLeft: line(edgeLine(format.border?.left), top, left - 1, 'right'),
      borderBottom: line(edgeLine(far?.bottom ?? format.border?.bottom), bottom + 1, left, 'top'),
      borderRight: line(edgeLine(far?.right ?? format.border?.right), top, right + 1, 'left'),
    };
  }

  /** How far a text may run over blank cells beside it. */
  private room(row: number, column: number, by: 1 | -1): number {
    const { columns } = this.size;
    let room = 0;
    for (let next = column + by; next >= 0 && next < columns.count; next += by) {
      const cell = this.sheet.cell(row, next);
      if ((cell && (cell.value !== null || cell.formula !== undefined)) || this.sheet.mergeAt(row, next)) break;
      room += columns.size(next);
      if (room > MOST_ROOM) break;
    }
    return room;
  }
}

const NO_ROOM = { left: 0, right: 0 };
const MOST_ROOM = 2_000;

function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

function shownText(cell: ModelCell | undefined, format: ModelFormat, date1904: boolean): string {
  if (!cell || cell.value === null) return '';
  return showValue(cell.value, format.numberFormat ?? 'General', date1904);
}

/** A number that does not fit is never shown in part. */
function fitted(text: string, kind: 'text' | 'number' | 'middle', width: number, size = 11): string {
  if (kind !== 'number' || width === 0) return text;
  const needed = pixels(widthOfText(text, size) * 6);
  return needed <= width ? text : '#'.repeat(Math.max(1, Math.floor(width / 9)));
}
