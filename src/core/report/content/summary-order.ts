import type { Kohyo } from '../../form/kohyo';
import type { ListLayout } from '../../list/list-layout';
import { foldLabel } from '../../notation/fold';
import type { SummaryColumn } from '../layout/summary-column';
import type { ReportWords } from '../report-words';
import { compareNaturally } from './natural-order';
import { contentNumber, contentText } from './summary-cells';

/** `plan`: by the plan's hierarchy, then number. `number`: by number alone. `workbook`: as the sheets stand. */
export type SummaryOrder = ListLayout['order'];

export interface SummaryEntry {
  readonly kohyo: Kohyo;
  /** One for each column of the list. */
  readonly texts: readonly string[];
  /** The same: plain numbers in columns of numbers, else null. */
  readonly numbers: readonly (number | null)[];
  /** Spelling-insensitive keys of the levels of hierarchy: equal down to a level means the same heading there. */
  readonly path: readonly string[];
}

/** What the columns say of each 個票. */
export function summaryEntries(
  kohyoList: readonly Kohyo[],
  columns: readonly Pick<SummaryColumn, 'content' | 'look'>[],
  layout: Pick<ListLayout, 'columns'>,
  year: number | null,
  words: ReportWords,
): SummaryEntry[] {
  const fields = layout.columns.flatMap(({ content }) => (content && 'field' in content ? [content.field] : []));
  const without = new Set(fields.map((key) => key.replace(/\.\{year\}$/, '')));
  const levels = layout.columns
    .filter(({ level, content }) => level !== null && content !== null)
    .sort((a, b) => (a.level ?? 0) - (b.level ?? 0));
  return kohyoList.map((kohyo) => {
    const say = ({ content }: Pick<SummaryColumn, 'content'>) =>
      content === null ? '' : contentText(kohyo, content, year, words, without);
    const count = ({ content, look }: Pick<SummaryColumn, 'content' | 'look'>) =>
      content === null || look !== 'number' ? null : contentNumber(kohyo, content, year);
    return {
      kohyo,
      texts: columns.map(say),
      numbers: columns.map(count),
      path: levels.map((level) => foldLabel(say(level))),
    };
  });
}

/** Rows in order. A heading stands where `groups` has it, else where its first 個票 stands; ties keep the order of the workbook. */
export function inOrder(
  entries: readonly SummaryEntry[],
  order: SummaryOrder,
  groups: readonly (readonly string[])[] = [],
): SummaryEntry[] {
  const byWorkbook = [...entries].sort((a, b) => a.kohyo.index - b.kohyo.index);
  if (order === 'workbook') return byWorkbook;
  if (order === 'number') return byWorkbook.sort(compareNumbers);
  const known = groups.map((path) => path.map(foldLabel));
  const places = firstPlaces([...known, ...byWorkbook.map(({ path }) => path)]);
  return byWorkbook.sort((a, b) => {
    for (let level = 0; level < a.path.length; level += 1) {
      const difference = (places.get(prefix(a.path, level)) ?? 0) - (places.get(prefix(b.path, level)) ?? 0);
      if (difference !== 0) return difference;
    }
    return compareNumbers(a, b);
  });
}

function prefix(path: readonly string[], level: number): string {
  return JSON.stringify(path.slice(0, level + 1));
}

function firstPlaces(paths: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const path of paths) {
    for (let level = 0; level < path.length; level += 1) {
      const key = prefix(path, level);
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
