import { readColumnHeading } from '../form/column-heading';
import type { YearAxis } from '../form/year-axis';
import type { CellRange, Grid } from '../grid/grid';
import { type Area, Areas } from './areas';

/** 事業費 ｜ R5決算 ｜ 1,200 ｜ R6予算 ｜ 1,300: each year of a label with the place of its value behind it. */
export interface InlineYears {
  readonly label: { readonly row: number; readonly column: number; readonly text: string };
  readonly years: readonly InlineYear[];
}

export interface InlineYear {
  readonly text: string;
  /** Where year and value stand, counted from the label's cell. */
  readonly heading: { readonly down: number; readonly right: number };
  readonly value: { readonly down: number; readonly right: number };
}

/** The labels whose years stand on their own row, each before its value. Only merged areas tell them from the headings of columns. */
export function findInlineYears(grid: Grid, used: CellRange, axes: readonly YearAxis[]): InlineYears[] {
  if ((grid.merges ?? []).length === 0) return [];
  const areas = new Areas(grid, used);
  return axes.flatMap(({ row }) => inlineAt(areas, used, row) ?? []);
}

function inlineAt(areas: Areas, used: CellRange, row: number): InlineYears | null {
  const [label, ...others] = areas.inRow(row);
  if (!label) return null;
  const years = others.filter(({ text }) => readColumnHeading(text).period !== null);
  const [first] = years;
  if (years.length < 2 || first?.left !== label.right + 1) return null;
  const hasPlace = ({ right }: Area) => right < used.right && !others.some(({ left }) => left === right + 1);
  if (!years.every(hasPlace) || !isNoHeading(areas, row, years)) return null;
  const at = (column: number) => ({ down: 0, right: column - label.left });
  return {
    label: { row, column: label.left, text: label.text },
    years: years.map(({ left, right, text }) => ({ text, heading: at(left), value: at(right + 1) })),
  };
}

/** One value across them, or words under one of them and not under the others: what follows is no column of theirs. */
function isNoHeading(areas: Areas, row: number, years: readonly Area[]): boolean {
  const below = areas.inRow(row + 1).filter(({ left }) => left >= (years[0]?.left ?? 0));
  const isSpanned = areas.spans(
    row + 1,
    years.map(({ left }) => left),
  );
  const isDivided = years.every(({ left }) => below.some((area) => area.left === left));
  return isSpanned || (below.length > 0 && !isDivided) || areas.isBlank(row + 1);
}
