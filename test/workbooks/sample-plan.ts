import { readFileSync } from 'node:fs';
import { type Kohyo, textOf } from '../../src/core/form/kohyo';
import type { Grid } from '../../src/core/grid/grid';
import { recogniseAll } from '../../src/core/recognise-all';
import type { State } from '../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../src/forms';
import { readFileGrids } from '../../src/xlsx/grids/read-file';

/**
 * The sample workbook with its faults, without the sheet that was copied: what bears name and section of another is, in a file of its own, an
 * earlier state of the plan and no part of it.
 */
export function samplePlan(): { readonly grids: readonly Grid[]; readonly state: State } {
  const { grids, state } = readFileGrids(readFileSync('assets/sample/sample.xlsx'));
  const { kohyoList } = recogniseAll({ grids, state }, { forms: BUILT_IN_FORMS });
  const itemOf = (one: Kohyo) => `${textOf(one, 'name')}${textOf(one, 'lead')}`;
  const copies = kohyoList.filter((one, at) => kohyoList.slice(0, at).some((other) => itemOf(other) === itemOf(one)));
  return { grids: grids.filter(({ sheet }) => !copies.some((one) => one.sheet === sheet)), state };
}
