import type { Measure } from '../../fields/field';
import { exactSum } from '../../notation/exact';
import type { Phase, Rollup } from '../../rollup/rollup';

/** What a plan's items came to over years, by the office's convention, and the range that doubts leave. Hours in 時間, effect in 千円. */
export interface EffectSoFar {
  readonly measure: Measure;
  readonly phase: Phase;
  /** The years that have a figure. */
  readonly from: number;
  readonly to: number;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  /** Cells that could not be counted. */
  readonly leftOut: number;
}

/** The cumulative effect over all years of a plan. A measure of which nothing is written has none. */
export function effectSoFar({ totals }: Rollup): EffectSoFar[] {
  const groups = new Map<string, (typeof totals)[number][]>();
  for (const total of totals) {
    const key = `${total.measure} ${total.phase}`;
    groups.set(key, [...(groups.get(key) ?? []), total]);
  }
  return [...groups.values()].flatMap((own): EffectSoFar[] => {
    const [first] = own;
    if (!first) return [];
    const years = own.map(({ year }) => year);
    const sumOf = (of: 'byConvention' | 'low' | 'high') => exactSum(own.map((total) => total[of]));
    return [
      {
        measure: first.measure,
        phase: first.phase,
        from: Math.min(...years),
        to: Math.max(...years),
        sum: sumOf('byConvention'),
        low: sumOf('low'),
        high: sumOf('high'),
        leftOut: own.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
      },
    ];
  });
}
