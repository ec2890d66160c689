import type { CellRange, Grid } from '../grid/grid';
import { usedRange } from '../grid/grid';
import { isDistinct, type LabelHit, labelName } from './find-labels';

/** A part of a sheet that holds one 個票, with the labels found in it. */
export interface Block {
  readonly area: CellRange;
  readonly hits: readonly LabelHit[];
}

/**
 * Cuts a sheet into parts of one 個票 each: side by side, then one under the other. Only the repetition of labels
 * decides; merges and addresses say nothing that survives ten hands.
 */
export function splitBlocks(grid: Grid, hits: readonly LabelHit[]): Block[] {
  const used = usedRange(grid);
  if (used === null || hits.length === 0) return [];
  return splitBands(used, hits).flatMap((band) => splitStack(band));
}

function byName(hits: readonly LabelHit[]): Map<string, LabelHit[]> {
  const map = new Map<string, LabelHit[]>();
  for (const hit of hits) {
    if (!isDistinct(hit)) continue;
    const list = map.get(labelName(hit));
    if (list) list.push(hit);
    else map.set(labelName(hit), [hit]);
  }
  return map;
}

/** Forms side by side: the same labels again in other columns at (nearly) the same rows. */
function splitBands(used: CellRange, hits: readonly LabelHit[]): Block[] {
  const names = byName(hits);
  const repeats = [...names.values()].map(columnsSideBySide).filter((columns) => columns.length > 1);
  if (repeats.length < Math.max(2, names.size * 0.4)) return [{ area: used, hits }];
  const count = mostFrequent(repeats.map((columns) => columns.length));
  // A value that says a label's words is one column more: such labels tell nothing of where a form begins.
  const regular = repeats.filter((columns) => columns.length === count);
  const edges = [used.left];
  for (let band = 1; band < count; band += 1) {
    const starts = regular.flatMap((columns) => columns[band] ?? []);
    const labelStart = Math.min(...starts);
    // Headings of row groups (概要 …) stand one or two columns before the labels and belong to the same form.
    const previousEnd = Math.max(...regular.flatMap((columns) => columns[band - 1] ?? []));
    const groups = hits
      .filter(
        (hit) =>
          !isDistinct(hit) && hit.column > previousEnd && hit.column < labelStart && labelStart - hit.column <= 2,
      )
      .filter((hit) => hit.matches.some(({ spec }) => spec.role === 'group'))
      .map((hit) => hit.column);
    edges.push(Math.min(labelStart, ...groups));
  }
  return edges.map((left, band) => {
    const right = (edges[band + 1] ?? used.right + 1) - 1;
    return {
      area: { top: used.top, bottom: used.bottom, left, right },
      hits: hits.filter((hit) => hit.column >= left && hit.column <= right),
    };
  });
}

/** The columns in which one label stands at rows at most two apart: [B, I]; [B] when it only repeats downwards. */
function columnsSideBySide(hits: readonly LabelHit[]): number[] {
  const columns = [...new Set(hits.map((hit) => hit.column))].sort((a, b) => a - b);
  const first = hits.filter((hit) => hit.column === columns[0]);
  return columns.filter(
    (column, index) =>
      index === 0 ||
      hits.some((hit) => hit.column === column && first.some((other) => Math.abs(other.row - hit.row) <= 2)),
  );
}

/** Forms one under the other: as many as most labels occur. */
function splitStack(band: Block): Block[] {
  const names = byName(band.hits);
  if (names.size === 0) return [];
  const count = median([...names.values()].map((list) => list.length));
  if (count <= 1) return [band];
  const starters = [...names.values()]
    .filter((list) => list.length === count)
    .sort((a, b) => orderOf(a[0]) - orderOf(b[0]))[0];
  if (!starters) return [band];
  const starts = starters.map((starter) => startRow(starter, band.hits));
  return starts.map((row, index) => {
    const top = index === 0 ? band.area.top : row;
    const bottom = (starts[index + 1] ?? band.area.bottom + 1) - 1;
    return {
      area: { ...band.area, top, bottom },
      hits: band.hits.filter((hit) => hit.row >= top && hit.row <= bottom),
    };
  });
}

/** The row in which the starter's form begins: labels that come before it on the form may stand just above it. */
function startRow(starter: LabelHit, hits: readonly LabelHit[]): number {
  const order = orderOf(starter);
  let row = starter.row;
  for (const hit of [...hits].reverse()) {
    if (hit.row >= row && hit !== starter) continue;
    if (hit === starter) continue;
    const own = orderOf(hit);
    if (Number.isNaN(own)) continue;
    if (own >= order) break;
    row = hit.row;
  }
  return row;
}

function orderOf(hit: LabelHit | undefined): number {
  return hit?.matches[0]?.spec.order ?? Number.NaN;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const n of numbers) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
