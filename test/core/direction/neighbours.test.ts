import { judgeDirections } from '../../../src/core/direction/judge';
import { addressOf } from '../../../src/core/grid/address';
import { emptyState } from '../../../src/core/state/state';
import { type Brief, kohyoOf } from './kohyo-of';

/** Tells by itself what its △ means: what runs is △, what prepares is +. */
const saves: Brief = { lead: '総務課', hours: [60, '△40', '△40'], target: ['導入準備', '本格運用', '本格運用'] };
const works: Brief = { lead: '総務課', hours: ['△40', 0, 60] };
const silent: Brief = { lead: '総務課', hours: ['△7', '△7', null] };

/** The hints on the first of several 個票: `kind count cell…`. */
function hints(...briefs: readonly Brief[]): readonly string[] {
  const judged = judgeDirections(briefs.map(kohyoOf), emptyState()).get(0);
  return (judged?.hours.evidence ?? [])
    .filter(({ weight }) => weight === 1)
    .map(
      ({ kind, params, cells }) =>
        `${kind} ${params.count} ${cells.map((at) => `${at.sheet}!${addressOf(at)}`).join(' ')}`,
    );
}

test('another 個票 of the same section shows how it writes △, and decides nothing', () => {
  expect(hints(silent, saves)).toEqual(['same-section-reduction 1 個票02!D11 個票01!C11 個票01!D11']);
  expect(judgeDirections([silent, saves].map(kohyoOf), emptyState()).get(0)?.hours.direction).toBe('undetermined');
});

test('a section that writes both shows both, each with its count', () => {
  expect(hints(silent, saves, works, saves)).toEqual([
    'same-section-reduction 2 個票02!D11 個票01!C11 個票01!D11',
    'same-section-increase 1 個票03!C11 個票01!C11 個票01!D11',
  ]);
});

test.each<[string, Brief]>([
  ['another section', { ...saves, lead: '税務課' }],
  ['one without a section', { ...saves, lead: '' }],
  ['one that is itself undetermined', silent],
  ['one without △', { ...saves, hours: [60, 40, 40] }],
])('%s shows nothing', (_, other) => {
  expect(hints(silent, other)).toEqual([]);
});

test('the effect of the other 個票 is another matter', () => {
  const effect: Brief = { lead: '総務課', effect: ['△500', null, null], effectNote: 'システムの利用料' };
  expect(hints(silent, effect)).toEqual([]);
});

test('the other row of the same 個票 shows how it is written', () => {
  const both: Brief = { ...silent, effect: ['△500', null, null], effectNote: 'システムの利用料' };
  expect(hints(both)).toEqual(['same-sheet-increase 1 個票01!C12 個票01!C11 個票01!D11']);
});
