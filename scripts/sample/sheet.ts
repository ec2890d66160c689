import { parseAddress } from '../../src/core/grid/address';
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

/** Writes over what stands in a cell and leaves its look; a number among the amounts gets the format that shows △. */
export function write(sheet: Sheet, address: string, value: Written): void {
  if (parseAddress(address) === null) throw new Error(`no address: ${address}`);
  const there = sheet.cells.get(address);
  const style = typeof value === 'number' && there?.style === 'centre' && address !== 'F2' ? 'number' : there?.style;
  sheet.cells.set(address, { value, style: style ?? 'text' });
}
