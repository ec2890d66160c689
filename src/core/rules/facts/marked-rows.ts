import type { FieldValue, Kohyo } from '../../form/kohyo';
import { fullAddress } from '../../grid/address';
import { foldWidth } from '../../notation/fold';

/** A row of a table in whose columns a mark is put: はい｜いいえ, 適｜否. */
export interface MarkedRow {
  readonly kohyo: Kohyo;
  /** The columns that hold marks, from the left. */
  readonly columns: readonly FieldValue[];
  readonly marked: readonly FieldValue[];
}

const MARK = /^[○〇◯●✓✔☑レ■]$/u;
const isMark = ({ text }: FieldValue): boolean => text.length <= 3 && MARK.test(foldWidth(text).trim());

interface Column {
  marks: number;
  others: number;
}

/**
 * Rows of each form of which two columns or more are for marks: on no 個票 anything else stands in them, and on some a mark does. By the
 * row's label, for a row is held against the same row of others.
 */
export function markedRows(kohyoList: readonly Kohyo[]): readonly (readonly MarkedRow[])[] {
  const columns = new Map<string, Column>();
  for (const kohyo of kohyoList) {
    for (const value of kohyo.fields.values()) {
      if (!isOfRow(value)) continue;
      const key = `${kohyo.form}\n${value.key}`;
      const column = columns.get(key) ?? { marks: 0, others: 0 };
      columns.set(key, column);
      if (isMark(value)) column.marks += 1;
      else if (value.text.trim() !== '') column.others += 1;
    }
  }
  const forMarks = new Set(
    [...columns].filter(([, { marks, others }]) => marks > 0 && others === 0).map(([key]) => key),
  );
  const rows = new Map<string, MarkedRow[]>();
  if (forMarks.size > 1) for (const kohyo of kohyoList) collect(rows, kohyo, forMarks);
  return [...rows.values()];
}

/** Columns of years tell when something is done: a mark in several of them is no contradiction. */
const isOfRow = ({ label, field }: FieldValue): boolean => label !== null && field.period === null && !field.isNote;

function collect(rows: Map<string, MarkedRow[]>, kohyo: Kohyo, forMarks: ReadonlySet<string>): void {
  const byLabel = new Map<string, FieldValue[]>();
  for (const value of kohyo.fields.values()) {
    if (!isOfRow(value) || value.label === null || !forMarks.has(`${kohyo.form}\n${value.key}`)) continue;
    // Two sheets of one item may have labels at the same place.
    const place = fullAddress(value.label);
    byLabel.set(place, [...(byLabel.get(place) ?? []), value]);
  }
  for (const found of byLabel.values()) {
    if (found.length < 2) continue;
    const row = { kohyo, columns: found, marked: found.filter(isMark) };
    const key = `${kohyo.form}\n${found.map((value) => value.key).join('\n')}`;
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  }
}
