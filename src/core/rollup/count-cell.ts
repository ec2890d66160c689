import { conventionFor } from '../direction/convention';
import type { Direction, Measure } from '../direction/direction';
import type { MeasureCell } from '../direction/subject';
import type { Kohyo } from '../form/kohyo';
import type { State } from '../state/state';
import { inTotalUnit } from './in-unit';
import type { Contribution, LeftOut } from './rollup';

/**
 * What a row's amounts are multiplied by so that a saving is positive. A row without △ needs no reading: its label counts savings.
 * In a row with △ the other sign means the contrary, so the whole row is read one way.
 */
function sign(means: Direction): 1 | -1 {
  return means === 'reduction' ? -1 : 1;
}

/** `-0` is no amount that anyone wrote. */
const times = (value: number, by: 1 | -1) => (value === 0 ? 0 : value * by);

export interface Reading {
  readonly direction: Direction;
  /** The cell's row has △. */
  readonly rowHasMinus: boolean;
  readonly state: State;
}

/** One cell: counted, left out with its reason, or nothing (blank, or none on purpose). */
export function countCell(
  kohyo: Kohyo,
  cell: MeasureCell,
  measure: Measure,
  { direction, rowHasMinus, state }: Reading,
): { readonly contribution: Contribution } | { readonly leftOut: LeftOut } | null {
  const { field } = cell;
  if (field.kind === 'blank' || field.kind === 'none') return null;
  const out = (reason: LeftOut['reason']) => ({
    leftOut: { kohyo: kohyo.index, cell: field.cell, text: field.text, reason },
  });
  if (field.kind === 'pending') return out('pending');
  const written = inTotalUnit(field, measure);
  if (typeof written === 'string') return out(written);

  const undecided = rowHasMinus && direction === 'undetermined';
  const means = undecided ? conventionFor(measure, state, form) : direction;
  const byConvention = rowHasMinus ? times(written, sign(means)) : written;
  const other = undecided ? times(byConvention, -1) : byConvention;
  return {
    contribution: {
      kohyo: kohyo.index,
      cell: field.cell,
      asWritten: written,
      byConvention,
      low: Math.min(byConvention, other),
      high: Math.max(byConvention, other),
    },
  };
}
