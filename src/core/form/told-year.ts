import type { Field } from '../fields/dictionary';
import type { FieldPhase } from '../fields/field';
import { parseTemplate } from '../fields/key';
import { fullAddress } from '../grid/address';
import { type CellRange, type CellRef, type Grid, textAt } from '../grid/grid';
import { yearsIn } from '../notation/year';
import type { FieldValue } from './field-value';
import type { Form } from './form';
import { yearOfHeading } from './year-axis';
import { LONGEST_TITLE } from './year-of-form';

/** A label or column beside one that has no year. */
export interface Neighbour {
  readonly entry: Field;
  readonly year: number | null;
}

/** Rows right above the first headings or labels that may be the title. */
const TITLE_ROWS = 5;

type Side = 'aims' | 'results';

const SIDES: Readonly<Record<FieldPhase, Side>> = {
  plan: 'aims',
  target: 'aims',
  baseline: 'aims',
  outlook: 'results',
  actual: 'results',
  review: 'results',
  verdict: 'results',
};

function sideOf({ phase }: Field): Side | null {
  return phase === null ? null : SIDES[phase];
}

/**
 * The year that its neighbours give a label: of the nearest before it of the same side (評価 after 令和5年度実績 and 令和6年度計画 is of
 * 令和5), else of the nearest before it, else the one that all behind it share.
 */
export function yearOfNeighbours(
  entry: Field,
  before: readonly Neighbour[],
  after: readonly Neighbour[],
): number | null {
  const dated = before.filter(({ year }) => year !== null);
  const nearest = dated.findLast((one) => sideOf(one.entry) === sideOf(entry)) ?? dated.at(-1);
  if (nearest) return nearest.year;
  return onlyOne(after.flatMap(({ year }) => year ?? []));
}

/** The year that heads a value's column, the nearest above it. */
export function yearAbove(grid: Grid, area: CellRange, cell: CellRef): number | null {
  for (let row = cell.row - 1; row >= area.top; row -= 1) {
    const year = yearOfHeading(textAt(grid, row, cell.column))?.year;
    if (year !== undefined) return year;
  }
  return null;
}

/** The one fiscal year that the title names, in the rows of `above` next to its end; else the one in the sheet's name. */
export function yearOfSheet(grid: Grid, above: CellRange): number | null {
  const named: number[] = [];
  for (let row = Math.max(above.top, above.bottom - TITLE_ROWS + 1); row <= above.bottom; row += 1) {
    for (let column = above.left; column <= above.right; column += 1) {
      const text = textAt(grid, row, column);
      // A plan's period (令和5年度～令和9年度) names more than one: it is no year of a column.
      if (text.length <= LONGEST_TITLE) named.push(...yearsIn(text));
    }
  }
  return onlyOne(named) ?? onlyOne(yearsIn(grid.sheet));
}

function onlyOne(years: readonly number[]): number | null {
  const [first, ...others] = new Set(years);
  return first === undefined || others.length > 0 ? null : first;
}

/** The labels of yearly values that are written, though nothing tells their year: each once. */
export function labelsWithoutYear(form: Form, values: Iterable<FieldValue>): readonly CellRef[] {
  // A form that is filled in for one year alone need not name it beside each label.
  const asked = form.fields.filter(({ yearFrom }) => yearFrom !== 'form');
  const keys = asked.flatMap(({ key, columns = [] }) => [key, ...columns.map((column) => column.key)]);
  const templates = keys.map(parseTemplate);
  const undated = new Set(templates.filter(({ isPerYear }) => !isPerYear).map(({ id }) => id));
  const dated = new Set(templates.filter(({ isPerYear, id }) => isPerYear && !undated.has(id)).map(({ id }) => id));
  const labels = new Map<string, CellRef>();
  for (const { field, kind, year, label } of values) {
    if (label === null || year !== null || field.isNote || kind === 'blank' || !dated.has(field.id)) continue;
    labels.set(fullAddress(label), label);
  }
  return [...labels.values()];
}
