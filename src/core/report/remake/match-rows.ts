import { foldLabel } from '../../notation/fold';
import type { SummaryColumnId } from '../layout/summary-column';

type Cells = Readonly<Partial<Record<SummaryColumnId, string>>>;

/** What tells a 個票 apart, surest first: a name may be corrected, a number given later, a list put in another order. */
const SIGNS: readonly (readonly SummaryColumnId[])[] = [
  ['page', 'item', 'action', 'lead'],
  ['page', 'action'],
  ['item', 'action', 'lead'],
  ['item', 'action'],
  ['page', 'item', 'lead'],
  ['page', 'lead'],
];

/** For each new row the place of the old row that it goes on with, or `null`. Each old row is taken once. */
export function matchRows(before: readonly Cells[], after: readonly Cells[]): (number | null)[] {
  const matched: (number | null)[] = after.map(() => null);
  const taken = new Set<number>();
  for (const sign of SIGNS) {
    const free = new Map<string, number[]>();
    before.forEach((cells, place) => {
      const key = keyOf(cells, sign);
      if (key !== null && !taken.has(place)) free.set(key, [...(free.get(key) ?? []), place]);
    });
    after.forEach((cells, place) => {
      const key = keyOf(cells, sign);
      const found = key === null || matched[place] !== null ? undefined : free.get(key)?.shift();
      if (found === undefined) return;
      matched[place] = found;
      taken.add(found);
    });
  }
  return matched;
}

/** `null` when the rows have nothing to be told apart by. */
function keyOf(cells: Cells, sign: readonly SummaryColumnId[]): string | null {
  const parts = sign.map((id) => foldLabel(cells[id] ?? ''));
  return parts.every((part) => part === '') || parts[0] === '' ? null : JSON.stringify(parts);
}
