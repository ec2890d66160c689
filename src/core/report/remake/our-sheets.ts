import type { Grid } from '../../grid/grid';

/** Ends the subtitle of every sheet we make, in every language, so that it is never read as somebody's 個票 or index. */
export const OUR_MARK = '［Kohyo］';

/** A hidden name on each sheet that we make, for the area that is ours: what stands right of it is people's own. */
export const AREA_NAME = '_Kohyo_Area';

/** True for a sheet that we made. Its values alone tell, so it stays ours in a copy and under another name. */
export function isOurSheet(grid: Grid): boolean {
  return grid.top <= 3 && grid.texts.slice(0, 4).some((line) => line.some((text) => text.trimEnd().endsWith(OUR_MARK)));
}
