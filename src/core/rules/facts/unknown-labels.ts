import { isKeepingLabel } from '../../form/block-labels';
import type { Form } from '../../form/form';
import type { FieldValue, Kohyo } from '../../form/kohyo';
import { type CellRef, type Grid, textAt } from '../../grid/grid';
import { foldLabel } from '../../notation/fold';
import { parseYear } from '../../notation/year';
import { definitionOf } from '../form-field';

/** Longer texts are content, not labels. */
const LONGEST_LABEL = 20;

/** Labels of one value each that stand under one another: by column, top to bottom. */
function labelColumns(kohyo: Kohyo, form: Form | undefined): Iterable<readonly CellRef[]> {
  const columns = new Map<number, Map<number, CellRef>>();
  for (const value of kohyo.fields.values()) {
    const { label } = value;
    if (label?.sheet !== kohyo.sheet || definitionOf(form, value)?.place !== 'beside') continue;
    const column = columns.get(label.column) ?? new Map<number, CellRef>();
    column.set(label.row, label);
    columns.set(label.column, column);
  }
  return [...columns.values()].map((column) => [...column.values()].sort((a, b) => a.row - b.row));
}

const keyOf = (cell: CellRef): string => `${cell.row}:${cell.column}`;

function* between(grid: Grid, values: Iterable<FieldValue>, labels: readonly CellRef[]): Iterable<CellRef> {
  const used = new Set([...values].map((value) => keyOf(value.cell)));
  for (const [place, label] of labels.entries()) {
    const next = labels[place + 1];
    if (!next) return;
    for (let row = label.row + 1; row < next.row; row += 1) {
      const cell = { ...label, row };
      const beside = { ...cell, column: cell.column + 1 };
      const words = foldLabel(textAt(grid, row, cell.column));
      if (words === '' || words.length > LONGEST_LABEL || used.has(keyOf(cell)) || used.has(keyOf(beside))) continue;
      // 記入者 and the like are the office's own affair, and nothing that the form should have asked for.
      if (!isKeepingLabel(words) && textAt(grid, row, beside.column).trim() !== '') yield cell;
    }
  }
}

/** All that the form prints: labels of fields, headings of its small tables and of its groups, folded. */
export function printedWords(form: Form | undefined): ReadonlySet<string> {
  const fields = (form?.fields ?? []).flatMap(({ labels, columns }) => [
    ...labels,
    ...(columns ?? []).map(({ heading }) => heading),
  ]);
  return new Set([...(form?.groups ?? []), ...fields].map(foldLabel));
}

/** Cells that stand like labels, with something written beside them, and are none that the form has. */
export function unknownLabels(grid: Grid, kohyo: Kohyo, form: Form | undefined): readonly CellRef[] {
  const known = printedWords(form);
  // The years of a table below stand in the columns of labels as well.
  const isKnown = (words: string): boolean => known.has(words) || parseYear(words) !== null;
  const told = new Set(kohyo.notices.flatMap((notice) => ('cells' in notice ? notice.cells.map(keyOf) : [])));
  return [...labelColumns(kohyo, form)].flatMap((labels) =>
    [...between(grid, kohyo.fields.values(), labels)].filter(
      (cell) => !told.has(keyOf(cell)) && !isKnown(foldLabel(textAt(grid, cell.row, cell.column))),
    ),
  );
}
