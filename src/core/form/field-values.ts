import type { FieldId } from '../fields/dictionary';
import { type FieldKey, type FieldPosition, type FieldRef, keyOf, noteOf } from '../fields/key';
import type { FieldValue } from './field-value';

/** All values of a 個票, in the order in which they were read; what is asked for again and again is sorted out once. */
export class FieldValues implements ReadonlyMap<FieldKey, FieldValue> {
  private readonly byKey: ReadonlyMap<FieldKey, FieldValue>;
  private readonly byId = new Map<FieldId, FieldValue[]>();
  private readonly byList = new Map<string, FieldValue[][]>();
  private readonly known = new Map<unknown, unknown>();

  constructor(values: Iterable<FieldValue>) {
    const byKey = new Map<FieldKey, FieldValue>();
    for (const value of values) byKey.set(value.key, value);
    this.byKey = byKey;
    for (const value of byKey.values()) {
      const { id, isNote, row, list } = value.field;
      if (!isNote) append(this.byId, id, value);
      if (row === null || list === null) continue;
      const rows = this.byList.get(list) ?? [];
      this.byList.set(list, rows);
      for (let at = rows.length; at <= row; at += 1) rows.push([]);
      rows[row]?.push(value);
    }
  }

  /** The value of a field in a year, in a row of its list; without a position that of a field that has neither. */
  of(id: FieldId, at?: FieldPosition): FieldValue | undefined {
    return this.byKey.get(keyOf(id, at));
  }

  /** What follows from these values alone, worked out when first asked for. `work` stands in one place: it is what the answer is kept under. */
  derived<T>(work: (values: FieldValues) => T): T {
    if (!this.known.has(work)) this.known.set(work, work(this));
    return this.known.get(work) as T;
  }

  /** Every value of a field, of all years and rows, remarks left out. */
  all(id: FieldId): readonly FieldValue[] {
    return this.byId.get(id) ?? [];
  }

  /** The values of a field by year ascending; within a list those of one row. */
  byYear(id: FieldId, row: number | null = null): readonly FieldValue[] {
    return this.all(id)
      .filter(({ field }) => field.period?.part === null && field.row === row)
      .sort((a, b) => (a.year ?? 0) - (b.year ?? 0));
  }

  /** The values of a field for whole years, and the one that is said of no year: a form of one year alone need not name it. */
  ofWholeYears(id: FieldId): readonly FieldValue[] {
    const undated = this.of(id);
    return undated === undefined ? this.byYear(id) : [undated, ...this.byYear(id)];
  }

  /** The rows of a list in their order, each with all its values; one that was passed over is []. */
  rows(list: string): readonly (readonly FieldValue[])[] {
    return this.byList.get(list) ?? [];
  }

  /** The 備考 beside a value. */
  noteOf(field: FieldRef): FieldValue | undefined {
    return this.byKey.get(noteOf(field).key);
  }

  get size(): number {
    return this.byKey.size;
  }

  get(key: FieldKey): FieldValue | undefined {
    return this.byKey.get(key);
  }

  has(key: FieldKey): boolean {
    return this.byKey.has(key);
  }

  keys(): MapIterator<FieldKey> {
    return this.byKey.keys();
  }

  values(): MapIterator<FieldValue> {
    return this.byKey.values();
  }

  entries(): MapIterator<[FieldKey, FieldValue]> {
    return this.byKey.entries();
  }

  [Symbol.iterator](): MapIterator<[FieldKey, FieldValue]> {
    return this.byKey.entries();
  }

  forEach(visit: (value: FieldValue, key: FieldKey, map: ReadonlyMap<FieldKey, FieldValue>) => void): void {
    for (const [key, value] of this.byKey) visit(value, key, this);
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
