import type { SheetPlan } from '../core/report/layout/sheet-plan';
import { drawPlan } from './draw-plan';
import { newWorkbook } from './model';
import { writeModel } from './write-model';

/** A new workbook of sheets of ours alone. Throws what `writeModel` throws. */
export function plansFile(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const model = newWorkbook();
  model.sheets = plans.map((plan) => drawPlan(plan, new Map()));
  return writeModel(model);
}
