import type { Kohyo } from './kohyo';

/** Below this share a year is one 個票's slip, not the plan's. */
const SHARE = 1 / 2;

/**
 * The fiscal years (western) that the plan covers, in order: as the office set them (`set`; [] when it did not), else those that at
 * least half of a form's dated 個票 have. `[]` when the forms have no years.
 */
export function planYears(kohyoList: readonly Kohyo[], set: readonly number[]): readonly number[] {
  if (set.length > 0) return [...set].sort((a, b) => a - b);
  const dated = kohyoList.filter(({ years }) => years.length > 0);
  const covered = new Set<number>();
  for (const form of new Set(dated.map((one) => one.form))) {
    const same = dated.filter((one) => one.form === form);
    const counts = new Map<number, number>();
    for (const year of same.flatMap(({ years }) => years)) counts.set(year, (counts.get(year) ?? 0) + 1);
    for (const [year, count] of counts) if (count >= same.length * SHARE) covered.add(year);
  }
  return [...covered].sort((a, b) => a - b);
}
