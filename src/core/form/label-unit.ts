import type { FieldRef } from '../fields/key';
import { type StatedUnit, unitOfLabel } from '../notation/stated-unit';

/** True unless the field measures something else: a label's （年） or （件） says nothing of hours. */
export function measures({ entry }: FieldRef, { quantity }: StatedUnit): boolean {
  return entry.quantity === null || entry.quantity === 'stated' || entry.quantity === quantity;
}

/** The unit that the label of an amount gives for its whole row. */
export function unitByLabel(field: FieldRef, labelText: string): StatedUnit | null {
  const unit = unitOfLabel(labelText);
  return unit !== null && measures(field, unit) ? unit : null;
}
