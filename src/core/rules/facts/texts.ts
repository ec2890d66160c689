import type { FieldId, KnownFieldId } from '../../fields/dictionary';
import type { FieldValues } from '../../form/field-values';
import { isExemption } from '../../notation/exemption';
import { foldLabel } from '../../notation/fold';

/** What the item is called and whose it is; all else is what was written about it. */
const IDENTITY: ReadonlySet<FieldId> = new Set<KnownFieldId>([
  'number',
  'name',
  'lead',
  'related',
  'pillar',
  'category',
  'item',
]);

/** The texts written on a 個票, folded, each cell once; what names and places the item is left out. */
export function textsOf(values: FieldValues): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const cells = new Set<string>();
  for (const { field, key, type, kind, cell, text } of values.values()) {
    const place = `${cell.row} ${cell.column}`;
    if (IDENTITY.has(field.id) || kind !== 'text' || (type !== 'text' && type !== 'list') || cells.has(place)) continue;
    if (isExemption(text)) continue;
    cells.add(place);
    texts.set(key, foldLabel(text));
  }
  return texts;
}
