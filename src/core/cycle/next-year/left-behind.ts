import type { FieldRef } from '../../fields/key';
import type { FieldValue } from '../../form/field-value';

/**
 * Names and remarks of rows (of 年度計画, of a measure) for whose years nothing is left; of a new plan those of all rows. `kept`: keys of
 * the values with a year that still have a place.
 */
export function leftBehind(
  values: readonly FieldValue[],
  dated: readonly FieldValue[],
  kept: ReadonlySet<string>,
): readonly FieldValue[] {
  const filled = dated.filter(({ kind }) => kind !== 'blank');
  const had = new Set(filled.map(({ field }) => rowName(field)));
  const has = new Set(filled.filter(({ key }) => kept.has(key)).map(({ field }) => rowName(field)));
  return values.filter(({ field }) => {
    if (field.period !== null) return false;
    const belongs = field.row !== null ? field.list === 'planRows' : field.isNote;
    return belongs && !has.has(rowName(field)) && (had.has(rowName(field)) || kept.size === 0);
  });
}

/** What the values of one row have in common. */
function rowName({ id, list, row }: FieldRef): string {
  return row === null ? id : `${list} ${row}`;
}
