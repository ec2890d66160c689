import { exactSum } from '../notation/exact';
import type { Total } from './rollup';

export interface BridgeStep {
  readonly kohyoIndex: number;
  /** What the 個票 adds when its △ are read by their meaning. */
  readonly difference: number;
}

/** The way from what is written to what is meant: the 個票 whose reading makes a difference, as they stand. */
export function bridgeOf(totals: readonly Total[]): readonly BridgeStep[] {
  const differences = new Map<number, number[]>();
  for (const { kohyoIndex, asWritten, byConvention } of totals.flatMap(({ contributions }) => contributions)) {
    differences.set(kohyoIndex, [...(differences.get(kohyoIndex) ?? []), byConvention, -asWritten]);
  }
  return [...differences]
    .map(([kohyoIndex, parts]) => ({ kohyoIndex, difference: exactSum(parts) }))
    .filter(({ difference }) => difference !== 0)
    .sort((a, b) => a.kohyoIndex - b.kohyoIndex);
}
