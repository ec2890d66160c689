import type { CellValue, Grid } from '../../grid/grid';

/**
 * Stands at the end of the second row of every sheet we make, in every language, so that it is never read as somebody's 個票 or
 * index. Its number format shows nothing, on no screen and on no paper.
 */
export const OUR_MARK = '［Kohyo］';

/** The heading of the last column of a table of ours that has nothing above it: it tells as much, in every language. */
export const OUR_COLUMN = 'Kohyo様式';

/** A hidden name on each sheet that we make, for the area that is ours: what stands right of it is people's own. */
export const AREA_NAME = '_Kohyo_Area';

const OUR_CHART = 'Kohyo ';

/** Names for so many charts of ours on one sheet, none of them taken: only charts so named are taken away when the sheet is made again. */
export function ourChartNames(count: number, taken: ReadonlySet<string> = new Set()): string[] {
  const names: string[] = [];
  for (let number = 1; names.length < count; number += 1) {
    const name = `${OUR_CHART}${number}`;
    if (!taken.has(name)) names.push(name);
  }
  return names;
}

export function isOurChart(name: string): boolean {
  return name.startsWith(OUR_CHART);
}

/** True for a sheet that we made. Its values alone tell, so it stays ours in a copy and under another name. */
export function isOurSheet(grid: Pick<Grid, 'top' | 'values'>): boolean {
  if (grid.top > 3) return false;
  const marked = (cell: CellValue) => typeof cell === 'string' && cell.trimEnd().endsWith(OUR_MARK);
  if (grid.top === 0 && grid.values[0]?.includes(OUR_COLUMN)) return true;
  return grid.values.slice(0, 4).some((line) => line.some(marked));
}
