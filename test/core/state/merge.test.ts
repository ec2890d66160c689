import { mergeStates } from '../../../src/core/state/merge';
import { type Decision, emptyState, type State } from '../../../src/core/state/state';

const decision = (number: string, means: Decision['means'], at: string): Decision => ({
  sheet: `個票${number}`,
  number,
  name: '窓口の予約',
  measure: 'hours',
  means,
  fingerprint: number,
  by: '山田',
  at,
});
const state = (more: Partial<State>): State => ({ ...emptyState(), ...more });

test('nothing decided anywhere is an empty state', () => {
  expect(mergeStates([])).toEqual(emptyState());
});

test('what two people decided at the same moment both stays, of two answers to one question the later', () => {
  const early = decision('01', 'increase', '2026-07-01T09:00:00Z');
  const late = decision('01', 'reduction', '2026-07-01T09:00:01Z');
  const other = decision('02', 'increase', '2026-07-01T09:00:00Z');
  expect(mergeStates([state({ decisions: [late] }), state({ decisions: [early, other] })]).decisions).toEqual([
    late,
    other,
  ]);
});

test('settings are those that were written last', () => {
  const states = [state({ convention: 'reduction', currentYear: 2024 }), state({ currentYear: 2025 })];
  expect(mergeStates(states)).toMatchObject({ convention: null, currentYear: 2025 });
});
