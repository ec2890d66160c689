import type { Grid } from '../grid/grid';
import type { LabelMatch, LabelMatcher } from './label-matcher';

/** A cell that says one of the form's labels. */
export interface LabelHit {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** What it may stand for; a heading and a row may share their words. */
  readonly matches: readonly LabelMatch[];
}

/** All label cells of a grid, by row, then column. */
export function findLabels(grid: Grid, matcher: LabelMatcher): LabelHit[] {
  const hits: LabelHit[] = [];
  grid.texts.forEach((line, y) => {
    line.forEach((text, x) => {
      if (text === '') return;
      const matches = matcher.match(text);
      if (matches.length > 0) hits.push({ row: grid.top + y, column: grid.left + x, text, matches });
    });
  });
  return hits;
}

/** True when the hit can be a field or the title: headings and 備考 repeat within one 個票. */
export function isDistinct(hit: LabelHit): boolean {
  return hit.matches.every(({ spec }) => spec.role === 'title' || (spec.role === 'field' && !spec.field?.under));
}

/** Names the label so that two cells with the same label can be told to be so. */
export function labelName(hit: LabelHit): string {
  return hit.matches.map(({ spec, year }) => `${spec.role}:${spec.written}:${year ?? ''}`).join('|');
}
