import type { Measure } from '../direction/direction';
import { exactSum } from '../notation/exact';
import type { Phase, Rollup } from './rollup';

/** What a plan's items came to over years, by the office's convention, and the range that doubts leave. Hours in 時間, effect in 千円. */
export interface EffectSoFar {
  readonly measure: Measure;
  readonly phase: Phase;
  /** The years that have a figure. */
  readonly from: number;
  readonly to: number;
  readonly asWritten: number;
  readonly sum: number;
  readonly low: number;
  readonly high: number;
  /** Cells that could not be counted. */
  readonly leftOut: number;
}

/** Every measure in every phase, in the order in which they are told. */
export const MEASURES_AND_PHASES: readonly Pick<EffectSoFar, 'measure' | 'phase'>[] = [
  { measure: 'hours', phase: 'target' },
  { measure: 'hours', phase: 'actual' },
  { measure: 'effect', phase: 'target' },
  { measure: 'effect', phase: 'actual' },
];

/** The cumulative effect over all years of a plan. A measure of which nothing is written has none. */
export function effectSoFar({ totals }: Pick<Rollup, 'totals'>): EffectSoFar[] {
  const groups = new Map<string, (typeof totals)[number][]>();
  for (const total of totals) {
    const key = `${total.measure} ${total.phase}`;
    groups.set(key, [...(groups.get(key) ?? []), total]);
  }
  return [...groups.values()].flatMap((own): EffectSoFar[] => {
    const [first] = own;
    if (!first) return [];
    const years = own.map(({ year }) => year);
    const sumOf = (of: 'asWritten' | 'byConvention' | 'low' | 'high') => exactSum(own.map((total) => total[of]));
    return [
      {
        measure: first.measure,
        phase: first.phase,
        from: Math.min(...years),
        to: Math.max(...years),
        asWritten: sumOf('asWritten'),
        sum: sumOf('byConvention'),
        low: sumOf('low'),
        high: sumOf('high'),
        leftOut: own.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
      },
    ];
  });
}
