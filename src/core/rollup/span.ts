import { exactSum } from '../notation/exact';
import type { Contribution, Total } from './rollup';

/**
 * The least and the most that a sum over these totals can come to. The doubt is about all △ of a 個票 at once, so its cells turn
 * together: ends that no answer reaches are no ends.
 */
export function spanOf(totals: readonly Total[]): { readonly low: number; readonly high: number } {
  const cells = new Map<string, Contribution[]>();
  for (const { measure, contributions } of totals) {
    for (const one of contributions) {
      const key = `${measure} ${one.kohyoIndex}`;
      const known = cells.get(key);
      if (known) known.push(one);
      else cells.set(key, [one]);
    }
  }
  const ends = [...cells.values()].map((own) => {
    const one = exactSum(own.map(({ byConvention }) => byConvention));
    const other = exactSum(own.flatMap(({ low, high, byConvention }) => [low, high, -byConvention]));
    return { low: Math.min(one, other), high: Math.max(one, other) };
  });
  return { low: exactSum(ends.map(({ low }) => low)), high: exactSum(ends.map(({ high }) => high)) };
}
