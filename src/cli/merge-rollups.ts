import type { Examination } from '../core/examine.types';
import { addressOf } from '../core/grid/address';
import { departmentKey } from '../core/notation/department';
import { foldLabel } from '../core/notation/fold';
import type { Dimension, LeftOut, RollupGroup, Total } from '../core/rollup/rollup';
import type { Read } from './examine-paths';

/** A cell behind a total, in whichever file it stands. */
export interface TotalCell {
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
}

/** A total over several files. Hours in 時間, effect in 千円. */
export interface MergedTotal {
  readonly measure: Total['measure'];
  readonly phase: Total['phase'];
  readonly year: number;
  asWritten: number;
  byConvention: number;
  low: number;
  high: number;
  readonly contributions: (TotalCell & { asWritten: number; byConvention: number; low: number; high: number })[];
  readonly leftOut: (TotalCell & Pick<LeftOut, 'text' | 'reason'>)[];
}

/** A line of a 集計 over several files. */
export interface MergedGroup {
  readonly name: string;
  kohyo: number;
  filled: number;
  needed: number;
  readonly ratings: Record<string, number>;
  readonly totals: MergedTotal[];
}

/** The groups of one dimension over all files that could be read, in order of first appearance, what has no name last; years ascend. */
export function mergeRollups(files: readonly Read<Examination>[], by: Dimension): MergedGroup[] {
  const merged = new Map<string, MergedGroup>();
  for (const file of files) {
    if (file.error !== null) continue;
    for (const group of file.result.rollup.groups.filter(({ dimension }) => dimension === by)) {
      const key = keyOf(group.name, by);
      const into = merged.get(key) ?? emptyGroup(group.name);
      merged.set(key, into);
      addGroup(into, group, file.path);
    }
  }
  const groups = [...merged.values()];
  for (const group of groups) group.totals.sort((a, b) => a.year - b.year);
  if (by === 'year') return groups.sort((a, b) => Number(a.name) - Number(b.name));
  return [...groups.filter(({ name }) => name !== ''), ...groups.filter(({ name }) => name === '')];
}

/** The totals of all files, by measure, phase and year. */
export function mergeTotals(files: readonly Read<Examination>[]): MergedTotal[] {
  const totals: MergedTotal[] = [];
  for (const file of files) {
    if (file.error === null) for (const total of file.result.rollup.totals) addTotal(totals, total, file.path);
  }
  return totals.sort((a, b) => a.year - b.year);
}

/** The same for all spellings of one name. */
function keyOf(name: string, by: Dimension): string {
  return by === 'department' || by === 'section' ? departmentKey(name) : foldLabel(name);
}

function emptyGroup(name: string): MergedGroup {
  return { name, kohyo: 0, filled: 0, needed: 0, ratings: {}, totals: [] };
}

function addGroup(into: MergedGroup, group: RollupGroup, path: string): void {
  into.kohyo += group.kohyo.length;
  into.filled += group.filled;
  into.needed += group.needed;
  for (const [mark, count] of Object.entries(group.ratings)) into.ratings[mark] = (into.ratings[mark] ?? 0) + count;
  for (const total of group.totals) addTotal(into.totals, total, path);
}

function addTotal(totals: MergedTotal[], total: Total, path: string): void {
  const { measure, phase, year } = total;
  let into = totals.find((one) => one.measure === measure && one.phase === phase && one.year === year);
  if (into === undefined) {
    into = { measure, phase, year, asWritten: 0, byConvention: 0, low: 0, high: 0, contributions: [], leftOut: [] };
    totals.push(into);
  }
  into.asWritten += total.asWritten;
  into.byConvention += total.byConvention;
  into.low += total.low;
  into.high += total.high;
  for (const { cell, asWritten, byConvention, low, high } of total.contributions) {
    into.contributions.push({ path, sheet: cell.sheet, cell: addressOf(cell), asWritten, byConvention, low, high });
  }
  for (const { cell, text, reason } of total.leftOut) {
    into.leftOut.push({ path, sheet: cell.sheet, cell: addressOf(cell), text, reason });
  }
}
