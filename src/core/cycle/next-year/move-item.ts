import { type FieldRef, fieldRef } from '../../fields/key';
import type { FieldValue } from '../../form/field-value';
import { type Grid, textAt, usedRange, valueAt } from '../../grid/grid';
import { foldLabel } from '../../notation/fold';
import { moveYears, type YearSpan } from '../../notation/move-years';
import { parseYear } from '../../notation/year';
import {
  cellsOf,
  contentOf,
  type ItemSheet,
  ownValues,
  type Place,
  placeKey,
  printedCells,
} from '../copies/item-sheet';
import type { Moved } from '../copies/notes';
import type { CopyEdit } from '../copies/sheet-copy';
import { movedIndicators } from './indicator-years';
import { leftBehind } from './left-behind';
import { isResult, yearsOn } from './year-shift';

/** The values of a 個票 in another year: what changes on its sheet, and what has no place there any more. */
export interface MovedItem {
  readonly edits: readonly CopyEdit[];
  /** Values that were taken off, each with its year: last year's results above all. */
  readonly taken: readonly FieldValue[];
  /** Where each value went, with what was noted on it; `null`: off the sheet. */
  readonly moved: readonly MovedValue[];
}

export interface MovedValue extends Moved {
  readonly value: FieldValue;
}

/** What the form itself says, in another year. */
export interface MovedHeadings {
  readonly edits: readonly CopyEdit[];
  /** Texts that name years which were left as they are: a period that reaches beyond the form's own years. */
  readonly left: readonly Place[];
}

const NOTHING: MovedItem = { edits: [], taken: [], moved: [] };

/**
 * Where the headings go on by some years every value stays with its year: what was planned for the next year comes to stand where
 * this year's plan stood, and a year that is new is blank.
 */
export function moveValues(item: ItemSheet, by: number): MovedItem {
  if (by === 0) return NOTHING;
  const values = ownValues(item);
  const years = values.filter(({ field }) => field.period !== null);
  const dated = moveDated(item, years, by);
  const rows = emptiedRows(item, years, dated.kept);
  const undated = takenOff(
    item,
    values.filter(({ field }) => field.period === null && isResult(field.phase)),
  );
  const schedule = moveSchedule(item, values, by);
  const indicators = movedIndicators(item, yearsOn(item.kohyo)[0] ?? null, by);
  const set = takenOff(item, indicators.over);
  const all = [dated, rows, undated, schedule, set, { ...NOTHING, edits: indicators.edits }];
  return {
    edits: all.flatMap(({ edits }) => edits),
    taken: all.flatMap(({ taken }) => taken),
    moved: all.flatMap(({ moved }) => moved),
  };
}

/** The headings of a sheet, of all 個票 on it, gone on by some years, each in the notation in which it stands. */
export function moveHeadings(grid: Grid, items: readonly ItemSheet[], by: number): MovedHeadings {
  const used = usedRange(grid);
  if (by === 0 || used === null) return { edits: [], left: [] };
  const years = [...new Set(items.flatMap(({ kohyo }) => yearsOn(kohyo)))].sort((a, b) => a - b);
  const moves = movesWith(years, by);
  const edits: CopyEdit[] = [];
  const left: Place[] = [];
  for (const { row, column } of printedCells(grid, items, used)) {
    const before = valueAt(grid, row, column);
    if (typeof before === 'number' && years.includes(before)) {
      edits.push({ row, column, value: before + by });
      continue;
    }
    if (typeof before !== 'string') continue;
    let stays = false;
    const after = moveYears(before, by, (span) => {
      const own = moves(span);
      stays ||= !own;
      return own;
    });
    if (after !== before) edits.push({ row, column, value: after, printed: true });
    if (stays) left.push({ row, column });
  }
  return { edits, left };
}

/**
 * A year alone goes on when it is one of the form's, or just beside them. Years written together go on when they are the form's years, or when
 * all the form goes on past them; a plan's period that reaches further stays while the plan lasts.
 */
function movesWith(years: readonly number[], by: number): (span: YearSpan) => boolean {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return () => true;
  return ({ year, together }) => {
    const [from = year, to = year] = [together[0], together.at(-1)];
    if (together.length === 1) return year >= first - 1 && year <= last + 1;
    const isOwn = from >= first && to <= last;
    return isOwn || by > to - from;
  };
}

/** Values of columns and labels with a year: where a year now stands, the value that the year has. */
function moveDated(
  item: ItemSheet,
  values: readonly FieldValue[],
  by: number,
): MovedItem & { readonly kept: ReadonlySet<string> } {
  const edits = new Map<number, CopyEdit>();
  const taken: FieldValue[] = [];
  const kept = new Set<string>();
  for (const value of values) {
    const source = item.kohyo.fields.get(movedKey(value.field, by));
    if (source && source.kind !== 'blank') kept.add(source.key);
    const [own, ...more] = cellsOf(item, value);
    if (!own) continue;
    const to = source && source.kind !== 'blank' ? contentOf(item, source) : null;
    if (valueAt(item.grid, own.row, own.column) !== to)
      edits.set(placeKey(own), { row: own.row, column: own.column, value: to });
    for (const cell of more) edits.set(placeKey(cell), { row: cell.row, column: cell.column, value: null });
  }
  for (const value of values) if (!kept.has(value.key) && value.kind !== 'blank') taken.push(value);
  const places = new Map(values.map((value) => [value.key, value.cell]));
  const moved = values.map((value): MovedValue => {
    const to = places.get(movedKey(value.field, -by));
    return { value, from: value.cell, to: to ?? null };
  });
  return { edits: [...edits.values()], taken, moved, kept };
}

function movedKey({ id, row, period, isNote }: FieldRef, by: number): string {
  const later = period === null ? null : { year: period.year + by, part: period.part };
  return fieldRef(id, { row, period: later, isNote }).key;
}

function emptiedRows(item: ItemSheet, dated: readonly FieldValue[], kept: ReadonlySet<string>): MovedItem {
  return takenOff(item, leftBehind(ownValues(item), dated, kept));
}

function takenOff(item: ItemSheet, values: readonly FieldValue[]): MovedItem {
  const taken = values.filter(({ kind }) => kind !== 'blank');
  return {
    edits: taken.flatMap((value) => cellsOf(item, value).map(({ row, column }) => ({ row, column, value: null }))),
    taken,
    moved: taken.map((value) => ({ value, from: value.cell, to: null })),
  };
}

/** Texts under period headings go to the column that now has their period, or off the sheet. */
function moveSchedule(item: ItemSheet, values: readonly FieldValue[], by: number): MovedItem {
  const { grid, kohyo } = item;
  const entries = values.flatMap((value) => {
    if (value.field.list !== 'schedule' || !value.field.id.endsWith('.text') || value.field.row === null) return [];
    const from = kohyo.fields.of('schedule.from', { row: value.field.row });
    return from ? [{ value, heading: from.cell }] : [];
  });
  if (entries.length === 0) return NOTHING;
  const headingRow = entries[0]?.heading.row ?? 0;
  const columns: { column: number; year: number; half: string | null }[] = [];
  for (let column = kohyo.range.left; column <= kohyo.range.right; column += 1) {
    const read = parseYear(foldLabel(textAt(grid, headingRow, column)));
    if (read) columns.push({ column, year: read.year, half: read.half });
  }
  const edits = new Map<number, CopyEdit>();
  const taken: FieldValue[] = [];
  const went: MovedValue[] = [];
  for (const { value } of entries) {
    edits.set(placeKey(value.cell), { row: value.cell.row, column: value.cell.column, value: null });
  }
  for (const { value, heading } of entries) {
    const own = columns.filter(({ column }) => column <= heading.column).at(-1);
    const same = columns.filter(({ year }) => own && year + by === own.year);
    const to = same.find(({ half }) => half === own?.half) ?? same[0];
    went.push({ value, from: value.cell, to: to ? { row: value.cell.row, column: to.column } : null });
    if (!to) {
      taken.push(value);
      continue;
    }
    const place = { row: value.cell.row, column: to.column };
    edits.set(placeKey(place), { ...place, value: contentOf(item, value) });
  }
  return { edits: [...edits.values()], taken, moved: went };
}
