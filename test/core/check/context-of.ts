import type { CheckContext } from '../../../src/core/check/rule';
import { judgeDirections } from '../../../src/core/direction/judge';
import { recognise } from '../../../src/core/form/recognise';
import type { Grid } from '../../../src/core/grid/grid';
import { recogniseOffice } from '../../../src/core/office/recognise-office';
import { emptyState, type State } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';

/** The real way from grids to what rules see. */
export function contextOf(grids: readonly Grid[], set: Partial<State> = {}): CheckContext {
  const state: State = { ...emptyState(), ...set };
  const { kohyo, unread } = recognise(grids, BUILT_IN_FORMS, {});
  return {
    grids,
    kohyo,
    unread,
    forms: new Map(BUILT_IN_FORMS.map((form) => [form.id, form])),
    office: recogniseOffice(grids),
    directions: judgeDirections(kohyo, state),
    state,
  };
}
