import { type ColumnHeading, periodPart, readColumnHeading } from '../form/column-heading';
import { foldLabel } from '../notation/fold';
import type { Area, Areas } from './areas';

/** A column of a small table on a blank form: from its heading to just before the next one. */
export interface TableColumn {
  readonly column: number;
  readonly right: number;
  readonly text: string;
  readonly heading: ColumnHeading;
}

export interface Headings {
  readonly columns: readonly TableColumn[];
  /** The last row of the headings. */
  readonly end: number;
}

/** Words of a divided heading are short: 計画, 実績, 第1四半期. */
const LONGEST_PART = 12;

/** The headings that stand in a row without a gap, with the parts into which the next row divides them; null when they stand apart. */
export function headingsAt(areas: Areas, row: number, left: number, end: number): Headings | null {
  const upper = areas.inRow(row).filter((area) => area.left >= left);
  if (upper.length === 0) return null;
  const spans = upper.map((area, index) => ({ area, right: rightOf(area, upper[index + 1], end) }));
  const lower = areas.inRow(row + 1).filter((area) => area.left >= left);
  const divided = divisionOf(areas, spans, lower, row);
  const isApart = spans.some(({ area, right }, index) => {
    const next = upper[index + 1];
    if (next === undefined || next.left === area.right + 1) return false;
    // A year, or what is divided below, may span columns that nobody has merged.
    return !divided.has(area) && readColumnHeading(area.text).period === null && right > area.right;
  });
  if (isApart) return null;
  const columns = [
    ...spans.flatMap(({ area, right }): TableColumn[] => {
      const heading = readColumnHeading(area.text);
      const parts = divided.get(area);
      if (!parts) return [{ column: area.left, right, text: area.text, heading }];
      return parts.map((part, index) => ({
        column: part.left,
        right: (parts[index + 1]?.left ?? right + 1) - 1,
        text: heading.period === null ? `${area.text}・${part.text}` : part.text,
        heading: readColumnHeading(part.text, heading),
      }));
    }),
    ...aloneBelow(spans, lower, divided, end),
  ].sort((a, b) => a.column - b.column);
  return { columns, end: divided.size > 0 ? row + 1 : row };
}

/** What stands in the second row of divided headings with nothing above it (達成率 beside 目標 and 実績) is a heading of its own. */
function aloneBelow(
  spans: readonly Span[],
  lower: readonly Area[],
  divided: ReadonlyMap<Area, readonly Area[]>,
  end: number,
): TableColumn[] {
  if (divided.size === 0) return [];
  return lower
    .filter((one) => overIn(spans, one) === undefined)
    .map((one) => {
      const next = [...spans.map(({ area }) => area), ...lower]
        .map(({ left }) => left)
        .filter((left) => left > one.left);
      const right = Math.max(one.right, Math.min(end, ...next.map((left) => left - 1)));
      // Readers see no merged areas: to them it stands under the nearest heading before it.
      const before = spans.filter(({ area }) => area.left <= one.left).at(-1);
      const { pattern } = readColumnHeading(one.text, before ? readColumnHeading(before.area.text) : null);
      return { column: one.left, right, text: one.text, heading: { pattern, rest: one.text, period: null } };
    });
}

interface Span {
  readonly area: Area;
  readonly right: number;
}

function overIn(spans: readonly Span[], one: Area): Span | undefined {
  return spans.find(({ area, right }) => area.left <= one.left && one.left <= right);
}

function rightOf(area: Area, next: Area | undefined, end: number): number {
  return Math.max(area.right, next === undefined ? (area.right > area.left ? area.right : end) : next.left - 1);
}

/** Heading → its parts in the next row; empty when that row divides nothing. */
function divisionOf(
  areas: Areas,
  spans: readonly Span[],
  lower: readonly Area[],
  row: number,
): ReadonlyMap<Area, readonly Area[]> {
  const none: ReadonlyMap<Area, readonly Area[]> = new Map();
  if (lower.length < 2 || lower.some(({ text }) => !isPart(text))) return none;
  // 収入 beside the rows of incomes names rows; headings of one row end in it.
  if (new Set(lower.map(({ bottom }) => bottom)).size > 1 && lower.some(({ bottom }) => bottom === row + 1))
    return none;
  const parts = new Map<Area, Area[]>();
  for (const one of lower) {
    const over = overIn(spans, one);
    if (over === undefined && areas.hasMerges) continue;
    if (!over || over.area.bottom > row) return none;
    parts.set(over.area, [...(parts.get(over.area) ?? []), one]);
  }
  const several = [...parts.values()].some((list) => list.length >= 2);
  const inYears = [...parts].every(([area]) => readColumnHeading(area.text).period !== null);
  // Where areas are merged, what is divided spans its parts; years divide nothing else by chance.
  const isYears = lower.some(({ text }) => readColumnHeading(text).period !== null);
  const isSpanned = [...parts].every(
    ([area, list]) => area.right > area.left || (list.length >= 2 && !areas.hasMerges && !isYears),
  );
  const isDivided = several && (inYears || isSpanned);
  return isDivided || lower.every(({ text }) => periodPart(text) !== null) ? parts : none;
}

function isPart(text: string): boolean {
  return text.trim().length <= LONGEST_PART && !/^[\d\s,.%％]+$/u.test(foldLabel(text));
}
