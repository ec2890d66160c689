import type { FieldUnit } from '../fields/field';
import { foldLabel } from '../notation/fold';
import { unitInfo } from '../notation/units';

const NAMED: ReadonlyMap<string, FieldUnit> = new Map<string, FieldUnit>([
  ['千円', 'thousandYen'],
  ['円', 'yen'],
  ['時間', 'hour'],
]);

/** The unit that a label gives in brackets (経費（千円）, 単位：千円); `other` for one that fields have no name for; null for none. */
export function unitOf(label: string): FieldUnit | 'other' | null {
  for (const [, inside = ''] of foldLabel(label).matchAll(/\(([^()]{1,12})\)/gu)) {
    const words = inside.replace(/^単位[:：]?/u, '').split('/')[0] ?? '';
    const named = NAMED.get(words);
    if (named !== undefined && !inside.includes('/')) return named;
    const info = unitInfo(words);
    if (info !== null) return info.quantity === 'count' && !inside.includes('/') ? 'count' : 'other';
  }
  return null;
}
