import type { CellValue } from '../../core/grid/grid';
import {
  cellKey,
  type ModelCell,
  type ModelComment,
  type ModelFormat,
  type ModelSheet,
  PLAIN_FORMAT,
  placeOf,
} from '../../xlsx/model';
import { type Area, cellArea, cellsOf, contains, intersection, isEntireColumn, isEntireRow } from './area';
import type { NewChange } from './change';

/** What a sheet asks of the workbook that it stands in. */
export interface SheetOwner {
  report(change: NewChange): void;
  /** A cell is about to be another one. */
  cellChanges(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void;
  /** A cell's value or formula is not what it was. */
  contentChanged(sheet: LiveSheet, key: number, cell: ModelCell | undefined): void;
  /** Makes formulas' values what they are now, unless calculation is manual. */
  calculated(): void;
  /** A table's column is called otherwise. */
  columnRenamed(table: string, before: string, after: string): void;
  /** Refuses a formula that Excel would not take. */
  refuseFormula(formula: string): void;
}

/** What is put into a cell. A formula has its `=`. */
export type Content = { readonly value: CellValue; readonly error?: true | undefined } | { readonly formula: string };

/** A worksheet of the open workbook: the file's model of it, and what only an open workbook knows. */
export class LiveSheet {
  /** What is selected on the sheet; the active cell is its top-left one. */
  selection: Area = cellArea(0, 0);
  /** Looks given to whole columns, rows or the sheet, for cells that have none of their own. */
  readonly columnFormats = new Map<number, ModelFormat>();
  readonly rowFormats = new Map<number, ModelFormat>();
  sheetFormat: ModelFormat = PLAIN_FORMAT;
  showHeadings = true;
  standardWidth = 8.38;
  /** Conversations (コメント) by `cellKey`; what a file calls comments are メモ, and stand in the model. */
  readonly threads = new Map<number, ModelComment>();
  /** With which the sheet was protected here. */
  password: string | null = null;

  constructor(
    private readonly owner: SheetOwner,
    readonly id: string,
    readonly model: ModelSheet,
  ) {}

  get name(): string {
    return this.model.name;
  }

  cell(row: number, column: number): ModelCell | undefined {
    return this.model.cells.get(cellKey(row, column));
  }

  formatAt(row: number, column: number): ModelFormat {
    return (
      this.cell(row, column)?.format ?? this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.sheetFormat
    );
  }

  /** The value now: formulas are calculated first. */
  valueAt(row: number, column: number): CellValue {
    const cell = this.cell(row, column);
    if (cell?.formula !== undefined) this.owner.calculated();
    return cell?.value ?? null;
  }

  /** Puts content into a cell, keeping its look. A blank cell with a plain look is no cell. */
  put(row: number, column: number, content: Content): void {
    const key = cellKey(row, column);
    const had = this.model.cells.get(key);
    const format = had?.format ?? this.formatAt(row, column);
    let cell: ModelCell;
    if ('formula' in content)
      cell = { value: had?.formula === undefined ? null : had.value, formula: content.formula, format };
    else if (content.error) cell = { value: content.value, error: true, format };
    else cell = { value: content.value, format };
    const blank = cell.value === null && cell.formula === undefined;
    this.owner.cellChanges(this, key, had);
    if (blank && format === this.defaultFormat(row, column)) this.model.cells.delete(key);
    else this.model.cells.set(key, cell);
    this.owner.contentChanged(this, key, blank ? undefined : cell);
  }

  /** Replaces a whole cell, look and all; `undefined` leaves nothing. */
  replace(row: number, column: number, cell: ModelCell | undefined): void {
    const key = cellKey(row, column);
    this.owner.cellChanges(this, key, this.model.cells.get(key));
    if (cell) this.model.cells.set(key, cell);
    else this.model.cells.delete(key);
    this.owner.contentChanged(this, key, cell);
  }

  /** Gives every cell of an area the look that `change` makes of its own. */
  reformat(area: Area, change: (format: ModelFormat) => ModelFormat): void {
    const remade = new Map<ModelFormat, ModelFormat>();
    const make = (format: ModelFormat) => {
      const made = remade.get(format) ?? change(format);
      remade.set(format, made);
      return made;
    };
    const whole = isEntireColumn(area) || isEntireRow(area);
    if (isEntireColumn(area) && isEntireRow(area)) {
      this.sheetFormat = make(this.sheetFormat);
      for (const map of [this.columnFormats, this.rowFormats])
        for (const [at, format] of map) map.set(at, make(format));
    } else if (isEntireColumn(area)) {
      for (let column = area.left; column <= area.right; column += 1) {
        this.columnFormats.set(column, make(this.columnFormats.get(column) ?? this.sheetFormat));
      }
    } else if (isEntireRow(area)) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        this.rowFormats.set(row, make(this.rowFormats.get(row) ?? this.sheetFormat));
      }
    }
    if (whole) {
      for (const [key, cell] of this.cellsIn(area)) this.model.cells.set(key, { ...cell, format: make(cell.format) });
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.cell(row, column);
        const format = make(this.formatAt(row, column));
        this.owner.cellChanges(this, cellKey(row, column), cell);
        if (cell) this.model.cells.set(cellKey(row, column), { ...cell, format });
        else if (format !== this.defaultFormat(row, column)) {
          this.model.cells.set(cellKey(row, column), { value: null, format });
        }
      }
    }
  }

  /** The cells that hold something within an area, in no promised order. */
  *cellsIn(area: Area): Generator<[key: number, cell: ModelCell]> {
    if (cellsOf(area) > this.model.cells.size) {
      for (const [key, cell] of [...this.model.cells]) {
        const { row, column } = placeOf(key);
        if (contains(area, row, column)) yield [key, cell];
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.cell(row, column);
        if (cell) yield [cellKey(row, column), cell];
      }
    }
  }

  /** The smallest area that holds every cell in use: with a value or formula, or (unless `valuesOnly`) a look of its own. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let used: Area | null = null;
    const grow = (row: number, column: number) => {
      if (within && !contains(within, row, column)) return;
      if (!used) used = cellArea(row, column);
      else if (!contains(used, row, column)) {
        used = {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        };
      }
    };
    for (const [key, cell] of this.model.cells) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      const { row, column } = placeOf(key);
      grow(row, column);
    }
    return used;
  }

  /** The merged area that a cell lies in. */
  mergeAt(row: number, column: number): Area | null {
    return this.model.merges.find((merge) => contains(merge, row, column)) ?? null;
  }

  /** The merged areas that an area touches. */
  mergesIn(area: Area): Area[] {
    return this.model.merges.filter((merge) => intersection(merge, area) !== null);
  }

  report(change: NewChange): void {
    this.owner.report(change);
  }

  /** Refuses with InvalidArgument a formula (with its `=`) that Excel would not take. */
  columnRenamed(table: string, before: string, after: string): void {
    this.owner.columnRenamed(table, before, after);
  }

  refuseFormula(formula: string): void {
    this.owner.refuseFormula(formula);
  }

  private defaultFormat(row: number, column: number): ModelFormat {
    return this.rowFormats.get(row) ?? this.columnFormats.get(column) ?? this.sheetFormat;
  }
}
