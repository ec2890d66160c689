import { parseTemplate, templateOf } from '../../fields/key';
import { moveYears } from '../../notation/move-years';
import { type ItemSheet, ownValues, placeKey } from '../copies/item-sheet';
import type { CopyEdit } from '../copies/sheet-copy';
import { isResult } from '../next-year/year-shift';

/**
 * Labels of the fields that are asked for and blank on a sheet with these edits, in the order of the form, each once; headings go on by
 * some years. Results of `year` and after are not asked for yet.
 */
export function stillToWrite(
  item: ItemSheet,
  edits: readonly CopyEdit[],
  { by, year }: { readonly by: number; readonly year: number | null },
): string[] {
  const after = new Map(
    edits.flatMap((edit) => (edit.repetition === undefined ? [[placeKey(edit), edit.value] as const] : [])),
  );
  const needed = new Set(
    item.form.fields.filter(({ required }) => required !== 'never').map(({ key }) => parseTemplate(key).id),
  );
  const labels = ownValues(item).flatMap((value) => {
    const key = placeKey(value.cell);
    const isBlank = after.has(key) ? after.get(key) === null || after.get(key) === '' : value.kind === 'blank';
    const isAsked = needed.has(value.field.id) || needed.has(parseTemplate(templateOf(value.field)).id);
    const isLater = isResult(value.field.phase) && year !== null && (value.field.year ?? year) + by >= year;
    return isBlank && isAsked && !isLater && value.field.row === null && !value.field.isNote
      ? [moveYears(value.labelText.replace(/\s+/gu, ''), by)]
      : [];
  });
  return [...new Set(labels)].filter((label) => label !== '');
}
