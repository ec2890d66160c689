import type { IndexPair } from '../../organisation/match-index';
import type { CheckContext } from '../rule';

/** All lines of the city's indexes that mean a 個票, by the order of the tables. */
export function indexPairs({ indexes }: CheckContext): readonly IndexPair[] {
  return indexes.flatMap(({ pairs }) => pairs);
}
