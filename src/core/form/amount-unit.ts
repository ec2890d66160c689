import type { FieldUnit } from '../fields/field';
import { templateOf } from '../fields/key';
import { type CellRange, type Grid, textAt } from '../grid/grid';
import type { Scale } from '../notation/exact';
import { type StatedUnit, unitOfLabel, unitsOfNote } from '../notation/stated-unit';
import { type QuantityKind, unitInfo } from '../notation/units';
import { definitionsIn } from './definitions';
import type { FieldValue } from './field-value';
import type { Form } from './form';
import { measures } from './label-unit';

/** The units that a form may give for a row, as people write them. */
export const WRITTEN: Readonly<Record<Exclude<FieldUnit, 'count'>, string>> = {
  hour: '時間',
  minute: '分',
  manDay: '人日',
  yen: '円',
  thousandYen: '千円',
  tenThousandYen: '万円',
  millionYen: '百万円',
  hundredMillionYen: '億円',
};

/** What the form's definition says of a row. `count` names no unit: 件, 人 and 回 are all counts. */
export function unitOfForm(unit: FieldUnit | undefined): StatedUnit | null {
  return unit === undefined || unit === 'count' ? null : unitOfLabel(`(${WRITTEN[unit]})`);
}

/** A heading is short and no amount. */
const LONGEST_HEADING = 40;

/** 「令和6年度（百万円）」 or 「効果額（千円）」 over the value's column. */
function unitByHeading(grid: Grid, area: CellRange, { field, cell }: FieldValue): StatedUnit | null {
  for (let row = cell.row - 1; row >= area.top; row -= 1) {
    const text = textAt(grid, row, cell.column).trim();
    if (text === '' || text.length > LONGEST_HEADING || /^[△▲\-－+]?\s*[\d０-９]/.test(text)) continue;
    const unit = unitOfLabel(text);
    if (unit !== null && measures(field, unit)) return unit;
  }
  return null;
}

interface UnitNote {
  readonly row: number;
  readonly units: readonly StatedUnit[];
}

/** A note of the whole sheet stands in its first rows. */
const HEAD_ROWS = 4;

function notesFor(grid: Grid, area: CellRange): readonly UnitNote[] {
  const notes: UnitNote[] = [];
  for (let row = grid.top; row <= area.bottom; row += 1) {
    if (row < area.top && row >= grid.top + HEAD_ROWS) continue;
    for (let column = grid.left; column <= area.right; column += 1) {
      const units = unitsOfNote(textAt(grid, row, column));
      if (units.length > 0) notes.push({ row, units });
    }
  }
  return notes;
}

/** The nearest 「単位：百万円」 at or above a value that speaks of its kind of amount. */
function unitByNote(notes: readonly UnitNote[], { field, cell }: FieldValue): StatedUnit | null {
  for (const note of notes.filter(({ row }) => row <= cell.row).reverse()) {
    const unit = note.units.find((one) => measures(field, one));
    if (unit !== undefined) return unit;
  }
  return null;
}

/**
 * Gives every amount the unit that its row is counted in: from the label, else the heading over its column, else a note of the sheet,
 * else the form. What none of them tells stays null: it is asked for, never guessed.
 */
export function withUnits(
  grid: Grid,
  area: CellRange,
  values: Iterable<FieldValue>,
  form: Form,
): readonly FieldValue[] {
  let notes: readonly UnitNote[] | null = null;
  return [...values].map((value) => {
    const { quantity } = value.field.entry;
    if (value.amount === null || value.unit !== null || value.cell.sheet !== grid.sheet) return value;
    // What an indicator counts is told by its own cell or label: a note about money is not about it.
    if (quantity === 'stated') return value;
    if (quantity === null) {
      // A field of the office's own: the heading over its column, or the form about its row; a note may be about others.
      const stated =
        unitByHeading(grid, area, value) ??
        unitOfForm(definitionsIn(form).withColumn.get(templateOf(value.field))?.unit);
      return stated === null ? value : { ...value, unit: stated };
    }
    notes ??= notesFor(grid, area);
    const unit =
      unitByHeading(grid, area, value) ??
      unitByNote(notes, value) ??
      unitOfForm(definitionsIn(form).own.get(templateOf(value.field))?.unit);
    return unit === null ? value : { ...value, unit };
  });
}

/** What one of an amount is: by the cell's own unit, else by that of its row. */
export function unitOfAmount(value: FieldValue): { readonly quantity: QuantityKind; readonly scale: Scale } | null {
  if (value.amount?.kind !== 'number') return null;
  return value.amount.unit === null ? value.unit : unitInfo(value.amount.unit);
}
