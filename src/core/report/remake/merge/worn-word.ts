import { numberFormatOf } from '../../layout/cell-style';
import type { PlannedCell } from '../../layout/sheet-plan';

/** A look and a number format in one word, as they are remembered: `number #,##0`. */
export function wordOf(cell: PlannedCell): string {
  return `${cell.look} ${numberFormatOf(cell)}`;
}

/** What most of these words are; '' for none. */
export function usualOf(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as const)[0];
}
