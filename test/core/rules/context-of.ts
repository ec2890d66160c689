import type { Grid } from '../../../src/core/grid/grid';
import { recogniseAll } from '../../../src/core/recognise-all';
import type { Recognised } from '../../../src/core/rules/recognised';
import { emptyState, type State } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { facilitiesForm } from './baseline/facilities';
import { halvesForm } from './baseline/halves';

/** Built in, and learned from the blank sheets of the baselines that have a form of their own. */
const FORMS = [...BUILT_IN_FORMS, facilitiesForm(), halvesForm()];

/** The real way from grids to what rules see. */
export function contextOf(grids: readonly Grid[], set: Partial<State> = {}): Recognised {
  return recogniseAll({ grids, state: { ...emptyState(), ...set } }, { forms: FORMS });
}
