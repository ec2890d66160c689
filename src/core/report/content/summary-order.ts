import type { Kohyo } from '../../form/kohyo';
import { foldLabel } from '../../notation/fold';
import type { SummaryCells } from '../layout/summary-column';
import { compareNaturally } from './natural-order';

/** `plan`: by the plan's hierarchy, then number. `number`: by number alone. `workbook`: as the sheets stand. */
export type SummaryOrder = 'plan' | 'number' | 'workbook';

export interface SummaryEntry {
  readonly kohyo: Kohyo;
  readonly cells: SummaryCells;
  /** Spelling-insensitive keys of pillar, category and item: equal down to a level means the same heading there. */
  readonly path: readonly [string, string, string];
}

export function summaryEntry(kohyo: Kohyo, cells: SummaryCells): SummaryEntry {
  return { kohyo, cells, path: [foldLabel(cells.pillar), foldLabel(cells.category), foldLabel(cells.item)] };
}

/** Rows in order. A heading stands where its first 個票 stands; ties keep the order of the workbook. */
export function inOrder(entries: readonly SummaryEntry[], order: SummaryOrder): SummaryEntry[] {
  const byWorkbook = [...entries].sort((a, b) => a.kohyo.index - b.kohyo.index);
  if (order === 'workbook') return byWorkbook;
  if (order === 'number') return byWorkbook.sort(compareNumbers);
  const places = firstPlaces(byWorkbook);
  return byWorkbook.sort((a, b) => {
    for (let level = 0; level < a.path.length; level += 1) {
      const difference = (places.get(prefix(a, level)) ?? 0) - (places.get(prefix(b, level)) ?? 0);
      if (difference !== 0) return difference;
    }
    return compareNumbers(a, b);
  });
}

function prefix(entry: SummaryEntry, level: number): string {
  return JSON.stringify(entry.path.slice(0, level + 1));
}

function firstPlaces(entries: readonly SummaryEntry[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const entry of entries) {
    for (let level = 0; level < entry.path.length; level += 1) {
      const key = prefix(entry, level);
      if (!places.has(key)) places.set(key, places.size);
    }
  }
  return places;
}

/** 個票 without a number come after those that have one. */
function compareNumbers(a: SummaryEntry, b: SummaryEntry): number {
  const left = numberOf(a.kohyo);
  const right = numberOf(b.kohyo);
  if (left === '' || right === '') return Number(left === '') - Number(right === '') || a.kohyo.index - b.kohyo.index;
  return compareNaturally(left, right) || a.kohyo.index - b.kohyo.index;
}

function numberOf(kohyo: Kohyo): string {
  return (kohyo.fields.of('number')?.text ?? '').trim();
}
