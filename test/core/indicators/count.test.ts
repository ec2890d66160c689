import { countIndicators, isReached } from '../../../src/core/indicators/count';
import type { Indicator, IndicatorFigure } from '../../../src/core/indicators/indicator';
import { kohyoOf } from '../direction/kohyo-of';

const [field] = kohyoOf({}).fields.values();
if (!field) throw new Error('no field');
const figure = (value: number | null, year: number | null = null): IndicatorFigure => ({ field, value, year });

/** An indicator without anything, but for what is said of it. */
const indicator = (more: Partial<Indicator>): Indicator => ({
  row: 0,
  name: '利用者数',
  unit: '人',
  baseline: null,
  target: null,
  actuals: [],
  improvement: null,
  toldInWords: false,
  achievement: null,
  lacks: [],
  ...more,
});

test.each<[string, boolean, Partial<Indicator>]>([
  ['all of the way has been gone', true, { achievement: 1 }],
  ['more than all of the way', true, { achievement: 1.2 }],
  ['nearly all of the way', false, { achievement: 0.99 }],
  ['nothing came of it yet', false, { target: figure(100) }],
  ['no target', false, { actuals: [figure(100)] }],
  ['at the target', true, { target: figure(100), actuals: [figure(100)] }],
  ['short of the target', false, { target: figure(100), actuals: [figure(99)] }],
  ['less is better, and it is less', true, { target: figure(100), actuals: [figure(99)], improvement: 'down' }],
  ['less is better, and it is as much', true, { target: figure(100), actuals: [figure(100)], improvement: 'down' }],
  ['less is better, and it is more', false, { target: figure(100), actuals: [figure(101)], improvement: 'down' }],
  ['the last result counts, not the best', false, { target: figure(100), actuals: [figure(120), figure(99)] }],
  ['the last result has no figure', false, { target: figure(100), actuals: [figure(120), figure(null)] }],
])('reached or not: %s', (_, reached, more) => {
  expect(isReached(indicator(more))).toBe(reached);
});

describe('a target without a figure is held against the baseline of 100', () => {
  test.each<[Indicator['improvement'], last: number, reached: boolean]>([
    ['up', 101, true],
    ['up', 100, false],
    ['up', 99, false],
    ['down', 99, true],
    ['down', 100, false],
    ['keep', 100, true],
    ['keep', 101, true],
    ['keep', 99, false],
    [null, 101, false],
  ])('%s: %d is reached %s', (improvement, last, reached) => {
    const one = indicator({ baseline: figure(100), target: figure(null), actuals: [figure(last)], improvement });
    expect(isReached(one)).toBe(reached);
    // Nothing to be held against: nothing is reached.
    expect(isReached({ ...one, baseline: null })).toBe(false);
    expect(isReached({ ...one, baseline: figure(null) })).toBe(false);
  });
});

test('how many can be followed up, and how many have arrived', () => {
  const counted = countIndicators([
    indicator({ baseline: figure(1), target: figure(2), actuals: [figure(2)], achievement: 1 }),
    indicator({ baseline: figure(1), target: figure(2), achievement: null }),
    indicator({ target: figure(2), lacks: ['baseline'] }),
    indicator({ lacks: ['baseline', 'target'] }),
  ]);
  expect(counted).toEqual({ indicators: 4, withBaseline: 2, withTarget: 3, withActual: 1, reached: 1, lacking: 2 });
  expect(countIndicators([])).toEqual({
    indicators: 0,
    withBaseline: 0,
    withTarget: 0,
    withActual: 0,
    reached: 0,
    lacking: 0,
  });
});
