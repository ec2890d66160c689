import type { FieldRef } from '../fields/key';
import type { Form } from '../form/form';
import { recognise } from '../form/recognise';
import { addressOf, fullAddress } from '../grid/address';
import type { CellRef, CellValue, Grid } from '../grid/grid';

type Place = Omit<CellRef, 'sheet'>;

/** Which field each cell of a blank sheet has, by its full address: the form is read with a number in all of the cells. */
export function fieldsWhenFilled(grid: Grid, form: Form, cells: readonly Place[]): ReadonlyMap<string, FieldRef> {
  const { kohyoList } = recognise([withNumbers(grid, cells)], [form]);
  const found = new Map<string, FieldRef>();
  for (const { fields } of kohyoList)
    for (const { cell, field } of fields.values())
      if (!found.has(fullAddress(cell))) found.set(fullAddress(cell), field);
  return found;
}

/** The grid reaches as far as the cells do. */
function withNumbers(grid: Grid, cells: readonly Place[]): Grid {
  const named = new Set(cells.map(addressOf));
  const height = Math.max(grid.texts.length, ...cells.map(({ row }) => row - grid.top + 1));
  const width = Math.max(
    ...grid.texts.map((line) => line.length),
    ...cells.map(({ column }) => column - grid.left + 1),
  );
  const filled = <T>(lines: readonly (readonly T[])[], number: T, blank: T): T[][] =>
    Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) =>
        named.has(addressOf({ row: grid.top + y, column: grid.left + x })) ? number : (lines[y]?.[x] ?? blank),
      ),
    );
  return { ...grid, values: filled<CellValue>(grid.values, 1, null), texts: filled(grid.texts, '1', '') };
}
