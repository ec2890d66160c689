import type { Form } from '../form/form';
import type { Kohyo } from '../form/kohyo';
import type { Grid } from '../grid/grid';
import type { Memory } from '../memory';
import type { State } from '../state/state';
import { AcrossFacts } from './facts/across-facts';
import { CellFacts } from './facts/cell-facts';
import { OwnFacts } from './facts/own-facts';
import type { Recognised } from './recognised';
import type { CheckContext, OwnContext } from './rule';

/** What rules look at: what was read, and all that is worked out from it once. */
export function checkContext(recognised: Recognised, memory: Memory): CheckContext {
  const cells = new CellFacts(recognised.grids, recognised.kohyoList);
  const own = new OwnFacts(cells, recognised.forms, memory);
  return { ...recognised, cells, own, across: new AcrossFacts(recognised.kohyoList, own, cells) };
}

/** What a rule looks at that speaks of one 個票 by itself. */
export function ownContext(
  kohyo: Kohyo,
  form: Form | undefined,
  grids: readonly Grid[],
  currentYear: State['currentYear'],
  memory: Memory,
): OwnContext {
  const cells = new CellFacts(grids, [kohyo]);
  const forms = new Map(form ? [[kohyo.form, form]] : []);
  return { cells, forms, own: new OwnFacts(cells, forms, memory), state: { currentYear } };
}
