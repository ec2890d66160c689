import { conventionFor } from '../direction/convention';
import type { Direction, Measure } from '../direction/direction';
import type { MeasureCell } from '../direction/subject';
import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import { inTotalUnit } from '../form/measured-amount';
import type { State } from '../state/state';
import type { Contribution, LeftOut } from './rollup';

/** `-0` is no amount that anyone wrote. */
const turned = (value: number) => (value === 0 ? 0 : -value);

export interface Reading {
  readonly direction: Direction;
  readonly turnsPlus: boolean;
  /** The cell's row has △. */
  readonly rowHasMinus: boolean;
  readonly form: Form | undefined;
  readonly state: Pick<State, 'convention'>;
}

/** One cell: counted, left out with its reason, or nothing (blank, or none on purpose). */
export function countCell(
  kohyo: Kohyo,
  cell: MeasureCell,
  measure: Measure,
  { direction, turnsPlus, rowHasMinus, form, state }: Reading,
): { readonly contribution: Contribution } | { readonly leftOut: LeftOut } | null {
  const { field } = cell;
  if (field.kind === 'blank' || field.kind === 'none') return null;
  const out = (reason: LeftOut['reason']) => ({
    leftOut: { kohyoIndex: kohyo.index, cell: field.cell, text: field.text, reason },
  });
  if (field.kind === 'pending') return out('pending');
  const written = inTotalUnit(field, measure);
  if (typeof written === 'string') return out(written);

  const undecided = rowHasMinus && direction === 'undetermined';
  const means = undecided ? conventionFor(measure, state, form) : direction;
  // A row without △ needs no reading: its label counts savings. So does a + beside △, unless the sheet or the form itself shows the contrary.
  // Where △ is in doubt, whatever the office or the form's legend says of it, nothing shows that a + is work added.
  const isTurned = rowHasMinus && (cell.negative ? means === 'reduction' : turnsPlus);
  const byConvention = isTurned ? turned(written) : written;
  // The doubt is about △, and about all △ of the 個票 at once: so the ends of every sum over its years can be reached.
  const other = undecided && cell.negative ? turned(byConvention) : byConvention;
  return {
    contribution: {
      kohyoIndex: kohyo.index,
      cell: field.cell,
      asWritten: written,
      byConvention,
      low: Math.min(byConvention, other),
      high: Math.max(byConvention, other),
    },
  };
}
