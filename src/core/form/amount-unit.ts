import type { FieldUnit } from '../fields/field';
import { templateOf } from '../fields/key';
import { type CellRange, type Grid, textAt } from '../grid/grid';
import type { Scale } from '../notation/exact';
import { foldWidth } from '../notation/fold';
import {
  type AmountPeriod,
  periodFrom,
  periodOfLabel,
  type StatedUnit,
  unitIn,
  unitOfLabel,
} from '../notation/stated-unit';
import { unitsOfNote } from '../notation/unit-note';
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

/** A note of the whole sheet stands in its first rows, or right below what it is about. */
const HEAD_ROWS = 4;
const FOOT_ROWS = 2;

function notesFor(grid: Grid, area: CellRange): readonly UnitNote[] {
  const notes: UnitNote[] = [];
  const bottom = Math.min(area.bottom + FOOT_ROWS, grid.top + grid.texts.length - 1);
  for (let row = grid.top; row <= bottom; row += 1) {
    if (row < area.top && row >= grid.top + HEAD_ROWS) continue;
    const right = Math.max(area.right, grid.left + (grid.texts[row - grid.top]?.length ?? 0) - 1);
    for (let column = grid.left; column <= right; column += 1) {
      const units = unitsOfNote(textAt(grid, row, column));
      if (units.length > 0) notes.push({ row, units });
    }
  }
  return notes;
}

/** The nearest 「単位：百万円」 at or above a value that speaks of its kind of amount, else the nearest below it. */
function unitByNote(notes: readonly UnitNote[], { field, cell }: FieldValue): StatedUnit | null {
  const above = notes.filter(({ row }) => row <= cell.row).reverse();
  const below = notes.filter(({ row }) => row > cell.row);
  for (const note of [...above, ...below]) {
    const unit = note.units.find((one) => measures(field, one));
    if (unit !== undefined) return unit;
  }
  return null;
}

interface RowWords {
  /** The unit that stands beside the value, alone in its cell: 千円, （百万円）, 単位は円. */
  readonly unit: StatedUnit | null;
  /** What the remark says that the amount is for: 1人当たり, 月額. */
  readonly per: AmountPeriod | null;
}

/** Digits other than the 1 of 1人当たり: an amount of another year, not what the row is for. */
const AN_AMOUNT = /[02-9]|1\d/;
const NOTHING_BESIDE: RowWords = { unit: null, per: null };

function wordsOfRow(grid: Grid, area: CellRange, { field, cell }: FieldValue): RowWords {
  let unit: StatedUnit | null = null;
  let per: AmountPeriod | null = null;
  for (let column = area.left; column <= area.right; column += 1) {
    const text = textAt(grid, cell.row, column).trim();
    if (column === cell.column || text === '' || text.length > LONGEST_HEADING) continue;
    const words = foldWidth(text);
    const units = /\d/.test(words)
      ? []
      : [...unitsOfNote(text), ...(words.length <= LONGEST_UNIT ? [unitIn(words)] : [])];
    unit ??= units.find((one) => one !== null && measures(field, one)) ?? null;
    if (field.year !== null && column > cell.column && !AN_AMOUNT.test(words))
      per ??= periodFrom(words.replace(/^\(|\)$/g, ''));
  }
  return { unit, per };
}

/** A unit alone in its cell: 人・時間, 百万円. */
const LONGEST_UNIT = 6;

function sameUnit(one: StatedUnit, other: StatedUnit): boolean {
  return one.quantity === other.quantity && one.scale.times * other.scale.over === other.scale.times * one.scale.over;
}

/**
 * Gives every amount the unit that its row is counted in: from the label, else beside it, else the heading over its column, else a note of
 * the sheet, else the form; and what the label or the remark says that it is for. What none of them tells stays null: it is asked for,
 * never guessed.
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
    // 1-1 under the title of a table in 千円 is a number of no amount.
    if (value.amount === null || value.type === 'number' || value.cell.sheet !== grid.sheet) return value;
    if (quantity === 'stated' || quantity === null) {
      // What an indicator counts is told by its own cell or label, and so is a field of the office's own: a note may be about others.
      if (value.unit !== null || quantity === 'stated') return value;
      const stated =
        unitByHeading(grid, area, value) ??
        unitOfForm(definitionsIn(form).withColumn.get(templateOf(value.field))?.unit);
      return stated === null ? value : { ...value, unit: stated };
    }
    const beside = value.kind === 'blank' ? NOTHING_BESIDE : wordsOfRow(grid, area, value);
    notes ??= notesFor(grid, area);
    const unit =
      value.unit ??
      beside.unit ??
      unitByHeading(grid, area, value) ??
      unitByNote(notes, value) ??
      unitOfForm(definitionsIn(form).own.get(templateOf(value.field))?.unit);
    if (unit === null) return value;
    const per = unit.per ?? periodOfLabel(value.labelText) ?? beside.per;
    const disputed = beside.unit !== null && !sameUnit(beside.unit, unit) ? beside.unit.unit : null;
    if (unit === value.unit && per === unit.per && disputed === null) return value;
    return { ...value, unit: { ...unit, per, ...(disputed === null ? {} : { disputed }) } };
  });
}

/** What one of an amount is: by the cell's own unit, else by that of its row. */
export function unitOfAmount(value: FieldValue): { readonly quantity: QuantityKind; readonly scale: Scale } | null {
  if (value.amount?.kind !== 'number') return null;
  return value.amount.unit === null ? value.unit : unitInfo(value.amount.unit);
}
