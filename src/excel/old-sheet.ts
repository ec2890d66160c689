import { rangeAddress } from '../core/grid/address';
import type { CellRange } from '../core/grid/grid';
import type { SheetPlan } from '../core/report/layout/sheet-plan';
import type { StandingSheet } from '../core/report/remake/merge/standing-sheet';
import { AREA_NAME } from '../core/report/remake/our-sheets';

/** A table that stands on a sheet. */
export interface StandingTable {
  readonly table: Excel.Table;
  /** Where it lies, without its sheet (A1). */
  readonly address: string;
}

/** A sheet of ours that is to be made again, as it stands. */
export interface OldSheet {
  /** Those of ours; people's stay. */
  readonly charts: readonly Excel.Chart[];
  readonly tables: readonly StandingTable[];
  /** Its hidden name of our area; a null object where there is none. */
  readonly name: Excel.NamedItem;
  /** Where its filter lies (A1); null: it has none. */
  readonly filter: string | null;
  /** What is frozen (A1); null: nothing. */
  readonly frozen: string | null;
  /** Where anything is written; null on a blank sheet. */
  readonly used: CellRange | null;
  /** Where anything is written or formatted; null on a blank sheet. */
  readonly dressed: CellRange | null;
  readonly standing: StandingSheet;
}

/** What a sheet is put back by. */
export type StoodThere = Pick<OldSheet, 'charts' | 'tables' | 'name' | 'filter' | 'frozen' | 'dressed'> & {
  readonly standing: Pick<StandingSheet, 'widths' | 'heights' | 'hiddenRows' | 'hiddenColumns'>;
};

/** Writes down which area is ours. */
export function rememberArea(sheet: Excel.Worksheet, plan: SheetPlan, old: OldSheet | null): void {
  if (old && !old.name.isNullObject) old.name.delete();
  const right = Math.max(plan.print.area.right, plan.widths.length - 1);
  const name = sheet.names.add(AREA_NAME, sheet.getRange(rangeAddress({ ...plan.print.area, right })));
  name.visible = false;
}
