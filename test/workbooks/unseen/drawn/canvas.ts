import type { CellRange, CellValue } from '../../../../src/core/grid/grid';

/** A label of the form, and the keys a person would give it; null: a field of the office's own. */
export interface DrawnLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly keys: readonly string[] | null;
}

/** A place to fill in. */
export interface Slot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** The keys that would be right; none: any. */
  readonly keys: readonly string[];
  readonly fill: (item: number) => CellValue;
  /** What stands there on the blank form. */
  readonly printed: string | null;
  /** The formula that stands there, on the blank form and on filled ones. */
  readonly formula: string | null;
}

/** A fault that could be planted: what is written instead, and where it may be pointed at. */
export interface Plant {
  readonly kind: string;
  /** Codes that would be right; `*`: any. */
  readonly codes: readonly string[];
  readonly at: readonly Slot[];
  /** Places that the fault puts out of step with it. */
  readonly disturbs: readonly Slot[];
  readonly write: (item: number) => ReadonlyMap<Slot, CellValue>;
}

/** A sheet of a form being drawn up: words, labels, places. */
export class Canvas {
  readonly texts: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  readonly labels: DrawnLabel[] = [];
  readonly slots: Slot[] = [];
  readonly merges: CellRange[] = [];
  readonly plants: Plant[] = [];
  row = 0;

  constructor(
    readonly sheet: number,
    readonly width: number,
  ) {}

  merge(row: number, column: number, right: number, bottom = row): void {
    if (right > column || bottom > row) this.merges.push({ top: row, left: column, bottom, right });
  }

  /** Words that are no label: titles, headings of tables, guides. */
  text(row: number, column: number, text: string, right = column, bottom = row): void {
    this.texts.push({ row, column, text });
    this.merge(row, column, right, bottom);
  }

  label(row: number, column: number, text: string, keys: readonly string[] | null, right = column, bottom = row): void {
    this.labels.push({ row, column, text, keys });
    this.text(row, column, text, right, bottom);
  }

  slot(
    row: number,
    column: number,
    keys: readonly string[],
    fill: (item: number) => CellValue,
    at: {
      readonly right?: number;
      readonly bottom?: number;
      readonly printed?: string;
      readonly formula?: string;
    } = {},
  ): Slot {
    const slot: Slot = {
      sheet: this.sheet,
      row,
      column,
      keys,
      fill,
      printed: at.printed ?? null,
      formula: at.formula ?? null,
    };
    this.slots.push(slot);
    this.merge(row, column, at.right ?? column, at.bottom ?? row);
    return slot;
  }

  plant(
    kind: string,
    codes: readonly string[],
    slot: Slot,
    write: (item: number) => CellValue,
    beside: { readonly at?: readonly Slot[]; readonly disturbs?: readonly Slot[] } = {},
  ): void {
    this.plants.push({
      kind,
      codes,
      at: [slot, ...(beside.at ?? [])],
      disturbs: beside.disturbs ?? [],
      write: (item) => new Map([[slot, write(item)]]),
    });
  }
}
