import type { FieldValue, Kohyo } from '../../form/kohyo';
import { addressOf } from '../../grid/address';
import { type Grid, textAt, usedRange } from '../../grid/grid';
import type { SentSheet } from './sent-sheet';

/** A cell that reads otherwise than before. */
export interface CellChange {
  /** Where it stands now; of a cell that is gone where it stood. */
  readonly cell: string;
  /** The label as on the sheet; '' for a cell of no field. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What changed from one version of a sheet to the next. Fields are followed through rows that were put in; of other cells it is told where
 * everything still stands where it stood.
 */
export function cellChanges(before: SentSheet, after: SentSheet): readonly CellChange[] {
  const changes: CellChange[] = [];
  let shifted = before.items.length !== after.items.length;
  const told = new Set<string>();
  const here = (value: FieldValue | undefined) => (value === undefined ? null : addressOf(value.cell));
  for (const [at, kohyo] of after.items.entries()) {
    const old = before.items[at];
    for (const key of keysOf(old, kohyo)) {
      const [was, is] = [old?.fields.get(key), kohyo.fields.get(key)];
      if (was !== undefined && is !== undefined && here(was) !== here(is)) shifted = true;
      const cell = here(is) ?? here(was);
      if (cell === null || !isOn(is ?? was, after, before)) continue;
      const isNew = !told.has(cell);
      told.add(cell);
      if (isNew) changes.push(...changeAt(cell, (is ?? was)?.labelText ?? '', was?.text ?? '', is?.text ?? ''));
    }
  }
  if (shifted) return changes;
  return [...changes, ...elsewhere(before.grid, after.grid, told)];
}

function keysOf(...kohyoList: readonly (Kohyo | undefined)[]): Set<string> {
  return new Set(kohyoList.flatMap((one) => [...(one?.fields.keys() ?? [])]));
}

/** A 個票 may read values of a second sheet: what changed there is told with that sheet. */
function isOn(value: FieldValue | undefined, ...sheets: readonly SentSheet[]): boolean {
  return sheets.some(({ grid }) => grid.sheet === value?.cell.sheet);
}

function changeAt(cell: string, label: string, before: string, after: string): CellChange[] {
  return before === after ? [] : [{ cell, label: label.replace(/\s+/gu, ' ').trim(), before, after }];
}

function elsewhere(before: Grid, after: Grid, told: ReadonlySet<string>): CellChange[] {
  const ranges = [usedRange(before), usedRange(after)].flatMap((range) => range ?? []);
  const bottom = Math.max(-1, ...ranges.map((range) => range.bottom));
  const right = Math.max(-1, ...ranges.map((range) => range.right));
  const changes: CellChange[] = [];
  for (let row = 0; row <= bottom; row += 1) {
    for (let column = 0; column <= right; column += 1) {
      const cell = addressOf({ row, column });
      if (!told.has(cell)) changes.push(...changeAt(cell, '', textAt(before, row, column), textAt(after, row, column)));
    }
  }
  return changes;
}
