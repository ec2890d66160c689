import { type FieldRef, templateFor } from '../fields/key';
import type { Form } from '../form/form';
import { fullAddress, parseAddress } from '../grid/address';
import type { Grid } from '../grid/grid';
import { type CellFormula, readCellFormula } from '../notation/cell-formula';
import { fieldsWhenFilled } from './fields-when-filled';

type Relation = NonNullable<Form['relations']>[number];

/**
 * What the formulas of the blank form say of its amounts. They are found by reading the form with a number in every cell that they name;
 * formulas that name anything else say nothing.
 */
export function formulaRelations(grid: Grid, form: Form): readonly Relation[] {
  const formulas = Object.entries(grid.formulas ?? {}).flatMap(([address, formula]) => {
    const result = parseAddress(address);
    const read = result && readCellFormula(formula);
    return read ? [{ result, read }] : [];
  });
  if (formulas.length === 0) return [];
  const cells = formulas.flatMap(({ result, read }) => [result, ...read.cells]);
  const fields = fieldsWhenFilled(grid, form, cells);
  const at = ({ row, column }: { row: number; column: number }) =>
    fields.get(fullAddress({ sheet: grid.sheet, row, column })) ?? null;
  const relations = formulas.flatMap(({ result, read }) => relationOf(at(result), read.cells.map(at), read) ?? []);
  return [...new Map(relations.map((one) => [JSON.stringify(one), one])).values()];
}

function relationOf(
  result: FieldRef | null,
  parts: readonly (FieldRef | null)[],
  { operation }: CellFormula,
): Relation | null {
  const found = parts.filter((part) => part !== null);
  if (result === null || found.length < parts.length) return null;
  const all = [result, ...found];
  // The same year or row in all of it is any year, any row.
  const isOneYear = all.every(({ year, period }) => year !== null && year === result.year && period?.part === null);
  const isOneRow = all.every(({ row }) => row !== null && row === result.row);
  const name = ({ id, key, row, period, isNote }: FieldRef): string => {
    if (isNote || (period !== null && !isOneYear) || (row !== null && !isOneRow)) return key;
    return templateFor(id, { year: period !== null, row: row !== null });
  };
  return { operation, result: name(result), parts: found.map(name) };
}
