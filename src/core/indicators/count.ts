import type { Indicator } from './indicator';

/** How far the indicators of a plan can be followed up, and how far they have come. */
export interface IndicatorCounts {
  readonly indicators: number;
  /** That say where they start from, where they are to go, and what came of it. */
  readonly withBaseline: number;
  readonly withTarget: number;
  readonly withActual: number;
  /** Whose last result is at the target or beyond. */
  readonly reached: number;
  /** That lack something to be followed up. */
  readonly lacking: number;
}

/**
 * True once the last result is at the target or beyond, in the direction that is better. A target without a figure is held against the
 * baseline: 減少 is reached by less, 維持 by no less.
 */
export function isReached({ baseline, target, actuals, improvement, achievement }: Indicator): boolean {
  if (achievement !== null) return achievement >= 1;
  const last = actuals.at(-1)?.value;
  if (last == null || target === null) return false;
  const isDown = improvement === 'down';
  if (target.value !== null) return isDown ? last <= target.value : last >= target.value;
  const from = baseline?.value;
  if (from == null || improvement === null) return false;
  if (improvement === 'keep') return last >= from;
  return isDown ? last < from : last > from;
}

export function countIndicators(indicators: readonly Indicator[]): IndicatorCounts {
  const count = (is: (one: Indicator) => boolean) => indicators.filter(is).length;
  return {
    indicators: indicators.length,
    withBaseline: count(({ baseline }) => baseline !== null),
    withTarget: count(({ target }) => target !== null),
    withActual: count(({ actuals }) => actuals.length > 0),
    reached: count(isReached),
    lacking: count(({ lacks }) => lacks.length > 0),
  };
}
