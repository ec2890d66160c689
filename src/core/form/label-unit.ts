import type { FieldRef } from '../fields/key';
import { type StatedUnit, unitsOfLabel } from '../notation/stated-unit';

/** True unless the field measures something else: a label's （年） or （件） says nothing of hours. */
export function measures({ entry }: FieldRef, { quantity }: StatedUnit): boolean {
  return entry.quantity === null || entry.quantity === 'stated' || entry.quantity === quantity;
}

/**
 * The unit that the label of an amount gives for its whole row: of those it names the first that the field is measured in. A row of hours
 * or money whose label names another kind alone (人日, ％, 件) is counted in that, and not taken for what the form usually has there.
 */
export function unitByLabel(field: FieldRef, labelText: string): StatedUnit | null {
  const units = unitsOfLabel(labelText);
  return units.find((unit) => measures(field, unit)) ?? units[0] ?? null;
}
