import { AcrossFacts } from './facts/across-facts';
import { CellFacts } from './facts/cell-facts';
import { OwnFacts } from './facts/own-facts';
import type { Recognised } from './recognised';
import type { CheckContext } from './rule';

/** What rules look at: what was read, and all that is worked out from it once. */
export function checkContext(recognised: Recognised): CheckContext {
  const cells = new CellFacts(recognised.grids, recognised.kohyoList);
  const own = new OwnFacts(cells, recognised.forms);
  return { ...recognised, cells, own, across: new AcrossFacts(recognised.kohyoList, own, cells) };
}
