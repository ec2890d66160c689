import { addressOf, parseAddress } from '../../src/core/grid/address';
import type { Written } from './item';

/** How a cell looks; write-styles.ts draws them. */
export type Style =
  | 'plain'
  | 'title'
  | 'heading'
  | 'group'
  | 'label'
  | 'text'
  | 'centre'
  | 'number'
  | 'numberLabel'
  | 'count';

export interface SheetCell {
  readonly value: Written;
  readonly style: Style;
  /** Without `=`; its result is not told. */
  readonly formula?: string;
}

/** A worksheet in the making: what stands where, and how the sheet is laid out. */
export interface Sheet {
  name: string;
  readonly cells: Map<string, SheetCell>;
  readonly merges: readonly string[];
  readonly widths: readonly number[];
  /** 1-based row → points. */
  readonly heights: Readonly<Record<number, number>>;
  readonly landscape: boolean;
  /** Rows that stay in view, 0 for none. */
  readonly frozen: number;
  hidden: boolean;
}

/**
 * Writes over what stands in a cell and leaves its look; a number among the amounts gets the format that shows △.
 * A cell that was not there yet, as in a row that is added, looks like the one above it.
 */
export function write(sheet: Sheet, address: string, value: Written): void {
  const place = parseAddress(address);
  if (place === null) throw new Error(`no address: ${address}`);
  const above = place.row === 0 ? undefined : sheet.cells.get(addressOf({ ...place, row: place.row - 1 }));
  const there = sheet.cells.get(address) ?? above;
  const style = typeof value === 'number' && there?.style === 'centre' && address !== 'F2' ? 'number' : there?.style;
  sheet.cells.set(address, { value, style: style ?? 'text' });
}
