import type { SheetCopy } from '../../core/cycle/copies/sheet-copy';
import type { SheetPlan } from '../../core/report/layout/sheet-plan';
import type { State } from '../../core/state/state';
import { STATE_NAMESPACE, stateToXml } from '../../core/state/xml';
import { drawPlan } from '../draw-plan';
import { newWorkbook } from '../model';
import { copyWorkbook } from '../patch/copy-workbook';
import { patchWorkbook } from '../patch/patch-workbook';
import { STATE_PART } from '../state-part';

/** Sheets of ours beside those that are copied. */
export interface OwnSheet {
  readonly plan: SheetPlan;
  /** Before the copies, behind them, or there where nobody sees it. */
  readonly place: 'front' | 'back' | 'hidden';
}

/**
 * A file for a section: copies of an office's sheets (patch/copy-workbook.ts), sheets of ours drawn anew, and what was decided, so that the file
 * is checked as the office would. No sheet of ours has the name of a copy. Throws what reading and writing throw.
 */
export async function sectionFile(
  bytes: Uint8Array,
  copies: readonly SheetCopy[],
  own: readonly OwnSheet[],
  state: State,
): Promise<Uint8Array> {
  const copied = copyWorkbook(bytes, copies);
  const model = newWorkbook();
  model.sheets = own.map(({ plan }) => drawPlan(plan, new Map()));
  const names = new Set(own.map(({ plan }) => plan.name));
  const part = { id: STATE_PART, namespace: STATE_NAMESPACE, xml: stateToXml(state) };
  const whole = await patchWorkbook(copied, model, { sheets: names, parts: [part], front: null });
  const placed = (place: OwnSheet['place']) => own.filter((one) => one.place === place).map(({ plan }) => plan.name);
  return copyWorkbook(whole, [
    ...placed('front').map((name) => ({ source: name, name })),
    ...copies.map(({ name, hidden, mark }) => ({
      source: name,
      name,
      ...(hidden ? { hidden } : {}),
      ...(mark ? { mark } : {}),
    })),
    ...placed('back').map((name) => ({ source: name, name })),
    ...placed('hidden').map((name) => ({ source: name, name, hidden: true as const })),
  ]);
}
