import type { CellRange, CellValue } from './grid/grid';

/** An edge of a cell, as files name its style: thin, medium, double … */
export interface DrawnEdge {
  readonly style: string;
  /** `#RRGGBB`; left out: the automatic one. */
  readonly color?: string;
}

/** What a cell looks like. What is left out is Excel's own. Colours as `#RRGGBB`. */
export interface DrawnFormat {
  readonly numberFormat?: string;
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly edges: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', DrawnEdge>>>;
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
}

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its `=`; null where the value stands for itself. */
  readonly formula: string | null;
  /** Place among the formats of the sheet. */
  readonly format: number;
}

/** A sheet told cell by cell, for a host that takes no files: values, formats, sizes and merges; no pictures, charts or drop-downs. */
export interface DrawnSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly DrawnCell[];
  readonly formats: readonly DrawnFormat[];
  readonly merges: readonly CellRange[];
  /** Column and its width in characters of the default font. */
  readonly widths: readonly (readonly [column: number, characters: number])[];
  /** Row and its height in points. */
  readonly heights: readonly (readonly [row: number, points: number])[];
}
