import type { FormField } from '../form/form';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';
import type { InlineYears } from './inline-years';
import type { SmallTable } from './small-tables';

/** A label of an unknown form and what the sheet's layout says of it. */
export interface FoundLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly place: 'beside' | 'years' | 'rows' | 'periods' | 'column' | 'columns' | 'list';
  /** The heading that governs it, '' when none does. */
  readonly heading: string;
  readonly isDated: boolean;
  /** The small table in which it names a row, or whose first column it heads. */
  readonly table?: SmallTable;
  /** One of the rows of a table of years: it cannot but have a value for each. */
  readonly inYears?: boolean;
  /** Where the place for its value lies, counted from its own cell, as far as merged areas tell. */
  readonly at?: FormField['at'];
  /** Its years stand on its own row, each before its value. */
  readonly inline?: InlineYears & { readonly nth: number };
  /** All years that it has values for are over in the year of the form. */
  readonly isPast?: boolean;
}

export interface LabelMap {
  readonly shape: 'block' | 'table';
  readonly titles: readonly string[];
  readonly groups: readonly string[];
  readonly remarks: readonly string[];
  readonly labels: readonly FoundLabel[];
}

/** A written cell of a blank form. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export type Place = Pick<Cell, 'row' | 'column'>;

export function isSamePlace(a: Place, b: Place): boolean {
  return a.row === b.row && a.column === b.column;
}

export function isYearAlone(text: string): boolean {
  return parseYear(foldLabel(text))?.rest === '';
}

export function hasYear(text: string): boolean {
  return parseYear(foldLabel(text)) !== null;
}
