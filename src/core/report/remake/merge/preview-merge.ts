import type { Grid } from '../../../grid/grid';
import type { SheetPlan } from '../../layout/sheet-plan';
import type { MadeSheet } from './made-sheet';
import { mergeSheet } from './merge-sheet';
import type { MergeReport } from './merged-sheet';
import { StandingCells, standingOf } from './standing-sheet';
import { supposeMade } from './suppose-made';

/**
 * What making a sheet again would do to it now. `made`: what we wrote last time; without it all in our columns is taken for ours, so
 * that no cell by hand can be told.
 */
export function previewMerge(plan: SheetPlan, grid: Grid, made: MadeSheet | null): MergeReport {
  const standing = standingOf(grid);
  return mergeSheet(plan, standing, made ?? supposeMade(new StandingCells(standing), plan)).report;
}
