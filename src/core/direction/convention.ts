import type { State } from '../state/state';
import type { Measure } from './direction';

/** The office's convention is about hours; money with △ is a cost unless the sheet or the office says otherwise. */
export function conventionFor(measure: Measure, state: State): State['convention'] {
  return measure === 'hours' ? state.convention : 'increase';
}
