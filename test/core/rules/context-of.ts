import { judgeDirections } from '../../../src/core/direction/judge';
import { formsTogether } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import type { Grid } from '../../../src/core/grid/grid';
import { recogniseOffice } from '../../../src/core/organisation/recognise-office';
import { isOurSheet } from '../../../src/core/report/remake/our-sheets';
import type { CheckContext } from '../../../src/core/rules/rule';
import { emptyState, type State } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';

/** The real way from grids to what rules see. */
export function contextOf(grids: readonly Grid[], set: Partial<State> = {}): CheckContext {
  const state: State = { ...emptyState(), ...set };
  const forms = formsTogether(BUILT_IN_FORMS, state.forms);
  const office = recogniseOffice(grids.filter((grid) => !isOurSheet(grid)));
  const { kohyo, unread } = recognise(grids, [...forms.values()], { exclude: office.sheets });
  return { grids, kohyo, unread, forms, office, directions: judgeDirections(kohyo, state), state };
}
