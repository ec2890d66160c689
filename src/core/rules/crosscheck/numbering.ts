import { foldLabel } from '../../notation/fold';
import type { IndexEntry, TableCell } from '../../organisation/tables';

export interface Numbered {
  readonly entry: IndexEntry;
  readonly cell: TableCell;
  readonly number: number;
}

/** The lines whose cell holds a plain number. */
export function numbered(
  entries: readonly IndexEntry[],
  cellOf: (entry: IndexEntry) => TableCell | null,
): readonly Numbered[] {
  return entries.flatMap((entry) => {
    const cell = cellOf(entry);
    const text = foldLabel(cell?.text ?? '');
    return cell && /^\d{1,5}$/.test(text) ? [{ entry, cell, number: Number(text) }] : [];
  });
}

/** Beyond this a gap is no gap but another numbering (1101, 1201 …). */
const WIDEST = 20;

/** Numbers from 1 to the highest that no line has; [] where the numbers do not count up from the beginning. */
export function missingNumbers(lines: readonly Pick<Numbered, 'number'>[]): readonly number[] {
  const used = new Set(lines.map(({ number }) => number));
  const highest = Math.max(0, ...used);
  if (highest > used.size * 3 + WIDEST) return [];
  return Array.from({ length: highest }, (_, at) => at + 1).filter((number) => !used.has(number));
}

/** The same for numbers as they are written; what is no plain number does not count. */
export function missingIn(texts: readonly string[]): readonly number[] {
  return missingNumbers(
    texts.flatMap((text) => (/^\d{1,5}$/.test(foldLabel(text)) ? [{ number: Number(foldLabel(text)) }] : [])),
  );
}

/** `15, 28, 70–71`: runs are drawn together. */
export function listOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}、${to}` : `${from}～${to}`))
    .join('、');
}

/** 会議等の改革① … ④ belong together, and so do lines of the same name: their rank is one. */
export function groupName(written: string): string {
  const name = foldLabel(written);
  const ordinal = /[①-⑳]|\((?:その)?\d{1,2}\)/u.exec(name);
  return ordinal ? name.slice(0, ordinal.index) : name;
}
