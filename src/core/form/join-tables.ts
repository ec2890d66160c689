import { inRow } from '../fields/key';
import type { Grid } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import type { FieldValue } from './field-value';
import { FieldValues } from './field-values';
import type { Form } from './form';
import { LabelMatcher } from './label-matcher';
import type { UnnumberedKohyo } from './read-block';
import { findHeader, readRowsUnder } from './read-table';

/** A row of a second table that belongs to a 個票 by its number. */
export interface JoinedRow {
  readonly key: string;
  readonly fields: ReadonlyMap<string, FieldValue>;
}

/** Rows of the form's second tables (参考指標一覧) on one sheet; null when the sheet has none. */
export function readJoinRows(grid: Grid, form: Form): JoinedRow[] | null {
  const rows: JoinedRow[] = [];
  let found = false;
  for (const join of form.joins) {
    const matcher = new LabelMatcher({ ...form, titles: join.titles, groups: [], remarks: [], fields: join.fields });
    const header = findHeader(grid, join.fields, matcher, 0.8);
    if (!header) continue;
    found = true;
    for (const { fields } of readRowsUnder(grid, header)) {
      const key = fields.get(join.key)?.text ?? '';
      if (key !== '')
        rows.push({ key: foldLabel(key), fields: new Map([...fields].filter(([name]) => name !== join.key)) });
    }
  }
  return found ? rows : null;
}

/** Adds to each 個票 the rows that carry its number, `indicators.0.…` counted on per 個票. */
export function joinRows(kohyo: UnnumberedKohyo, rows: readonly JoinedRow[]): UnnumberedKohyo {
  const number = foldLabel(kohyo.fields.of('number')?.text ?? '');
  const own = rows.filter(({ key }) => number !== '' && key === number);
  if (own.length === 0) return kohyo;
  const fields = new Map(kohyo.fields);
  own.forEach((row, index) => {
    for (const value of row.fields.values()) {
      const field = value.field.row === 0 ? inRow(value.field, index) : value.field;
      if (!fields.has(field.key)) fields.set(field.key, { ...value, field, key: field.key });
    }
  });
  return { ...kohyo, fields: new FieldValues(fields.values()) };
}
