import { judgeDirections } from '../../../src/core/direction/judge';
import { formsTogether } from '../../../src/core/form/parse-form';
import { recognise } from '../../../src/core/form/recognise';
import type { Grid } from '../../../src/core/grid/grid';
import { readTables } from '../../../src/core/organisation/read-tables';
import { isOurSheet } from '../../../src/core/report/remake/our-sheets';
import type { CheckContext } from '../../../src/core/rules/rule';
import { emptyState, type State } from '../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../src/forms';

/** The real way from grids to what rules see. */
export function contextOf(grids: readonly Grid[], set: Partial<State> = {}): CheckContext {
  const state: State = { ...emptyState(), ...set };
  const forms = formsTogether(BUILT_IN_FORMS, state.forms);
  const tables = readTables(grids.filter((grid) => !isOurSheet(grid)));
  const { kohyo, unread } = recognise(grids, [...forms.values()], { exclude: tables.sheets });
  return { grids, kohyo, unread, forms, tables, directions: judgeDirections(kohyo, state), state };
}
