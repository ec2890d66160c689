import { type CellRange, type Grid, textAt } from '../grid/grid';
import { foldLabel } from '../notation/fold';
import { parseYear } from '../notation/year';
import type { YearAxis } from './year-axis';

/** A form's title and the year it is for stand in its first rows. */
const TITLE_ROWS = 2;
export const LONGEST_TITLE = 80;
/** Words behind a year that say: this is the one that is looked at. */
const LOOKED_AT = /^(?:実施|実績|決算|対象|分|の?事業|評価対象)/u;
const BEGINS = /令和|平成|[RH](?=\d)|20(?=\d\d)/gu;

/** The year that a form is for: the one its title speaks of, else the last of its columns; null when nothing says. */
export function yearOfForm(grid: Grid, area: CellRange, axes: readonly YearAxis[]): number | null {
  for (let row = area.top; row <= Math.min(area.bottom, area.top + TITLE_ROWS - 1); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const year = yearInTitle(textAt(grid, row, column));
      if (year !== null) return year;
    }
  }
  const years = axes.flatMap(({ columns }) => columns.map(({ year }) => year));
  return years.length === 0 ? null : Math.max(...years);
}

/** 令和6年度　評価シート（令和5年度実施事業） is for 2023. */
function yearInTitle(text: string): number | null {
  if (text.length > LONGEST_TITLE) return null;
  const words = foldLabel(text);
  const years = [...words.matchAll(BEGINS)].flatMap(({ index }) => {
    const year = parseYear(words.slice(index));
    return year ? [{ ...year, isBracketed: words[index - 1] === '(' }] : [];
  });
  const [first, second] = years;
  const isLookedBackAt = years.length === 2 && second?.isBracketed === true && second.year < (first?.year ?? 0);
  return (years.find(({ rest }) => LOOKED_AT.test(rest)) ?? (isLookedBackAt ? second : first))?.year ?? null;
}
