import { templateOf } from '../fields/key';
import type { Kohyo } from '../form/kohyo';
import type { MeasuredField } from './facts/measured';
import type { OwnContext } from './rule';

export type { MeasuredField } from './facts/measured';

/** Hours, money and counts whose row has a unit. Indicators with units of their own are not among them. */
export function measuredFields({ own }: OwnContext, kohyo: Kohyo): readonly MeasuredField[] {
  return own.measured(kohyo);
}

/** The same, row by row: the values of one label across its years, ascending. */
export function measuredRows(context: OwnContext, kohyo: Kohyo): readonly (readonly MeasuredField[])[] {
  const rows = new Map<string, MeasuredField[]>();
  for (const field of measuredFields(context, kohyo)) {
    const row = templateOf(field.value.field);
    rows.set(row, [...(rows.get(row) ?? []), field]);
  }
  return [...rows.values()].map((row) => row.sort((a, b) => (a.value.year ?? 0) - (b.value.year ?? 0)));
}
