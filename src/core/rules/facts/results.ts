import type { FieldValues } from '../../form/field-values';
import type { FieldValue } from '../../form/kohyo';
import { isExemption } from '../../notation/exemption';

const isFilled = (value: FieldValue): boolean => value.kind !== 'blank' && !isExemption(value.text);

/** The fields of a 個票 that hold results, of all years: what is written once a year is over. */
export function resultsOf(fields: FieldValues): readonly FieldValue[] {
  return [...fields.values()].filter(
    ({ field, year }) => year !== null && (field.phase === 'actual' || field.phase === 'review'),
  );
}

/** Years of which this 個票 tells a result. */
export function reportedYears(fields: FieldValues): ReadonlySet<number> {
  return new Set(resultsOf(fields).flatMap((value) => (value.year !== null && isFilled(value) ? [value.year] : [])));
}
