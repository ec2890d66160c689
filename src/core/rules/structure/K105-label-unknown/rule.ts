import { isKeepingLabel } from '../../../form/block-labels';
import type { FieldValue, Kohyo } from '../../../form/kohyo';
import { type CellRef, type Grid, textAt } from '../../../grid/grid';
import { foldLabel } from '../../../notation/fold';
import { definitionOf, formOf } from '../../form-field';
import type { CheckContext, Rule } from '../../rule';
import { THE_FORM } from '../../sources';

/** Longer texts are content, not labels. */
const LONGEST_LABEL = 20;

/** Labels of one value each that stand under one another: by column, top to bottom. */
function labelColumns(context: CheckContext, kohyo: Kohyo): Iterable<readonly CellRef[]> {
  const form = formOf(context, kohyo);
  const columns = new Map<number, Map<number, CellRef>>();
  for (const { key, label } of kohyo.fields.values()) {
    if (label?.sheet !== kohyo.sheet || definitionOf(form, key)?.place !== 'beside') continue;
    const column = columns.get(label.column) ?? new Map<number, CellRef>();
    column.set(label.row, label);
    columns.set(label.column, column);
  }
  return [...columns.values()].map((column) => [...column.values()].sort((a, b) => a.row - b.row));
}

const keyOf = (cell: CellRef): string => `${cell.row}:${cell.column}`;

function* unknownLabels(grid: Grid, values: Iterable<FieldValue>, labels: readonly CellRef[]): Iterable<CellRef> {
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

/** Among the labels that have one value each, something that the form does not have: what stands beside it is not read. */
export const rule: Rule = {
  code: 'K105',
  group: 'structure',
  severity: 'info',
  source: THE_FORM,
  *check(context) {
    for (const kohyo of context.kohyo) {
      const grid = context.grids.find((sheet) => sheet.sheet === kohyo.sheet);
      if (!grid) continue;
      const known = new Set((formOf(context, kohyo)?.groups ?? []).map(foldLabel));
      const told = new Set(kohyo.notices.flatMap((notice) => ('cells' in notice ? notice.cells.map(keyOf) : [])));
      for (const labels of labelColumns(context, kohyo)) {
        for (const cell of unknownLabels(grid, kohyo.fields.values(), labels)) {
          if (!told.has(keyOf(cell)) && !known.has(foldLabel(textAt(grid, cell.row, cell.column))))
            yield { cell, kohyo: kohyo.index };
        }
      }
    }
  },
};
