import { againstLast } from '../../../../src/core/cycle/compare/against-last';
import { recogniseAll } from '../../../../src/core/recognise-all';
import { emptyState, type State } from '../../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../../src/forms';
import { yearlyWorkbook } from '../../rules/baseline/yearly';

const YEAR = 2024;
const options = { forms: BUILT_IN_FORMS };
const whole = recogniseAll({ grids: yearlyWorkbook(), state: emptyState() }, options);

function without(sheet: string, state: Partial<State> = {}) {
  const grids = yearlyWorkbook().filter((grid) => grid.sheet !== sheet);
  return recogniseAll({ grids, state: { ...emptyState(), ...state } }, options);
}

const RECEIVED: State['received'] = [
  {
    sheet: '個票01',
    section: '契約課',
    file: '契約課.xlsx',
    saved: null,
    at: '2026-06-01T09:00:00+09:00',
    first: '2026-06-01T09:00:00+09:00',
    content: '',
    open: [],
    declined: [],
  },
];

test('what is no more there has disappeared', () => {
  const changes = againstLast(whole, without('個票02'), YEAR).map(({ change }) => change);
  expect(changes).toContain('gone');
  expect(changes).not.toContain('awaited');
});

test('while 個票 are being gathered, those of a section that sent nothing yet have not disappeared', () => {
  const changes = againstLast(whole, without('個票02', { received: RECEIVED }), YEAR).map(({ change }) => change);
  expect(changes).toContain('awaited');
  expect(changes).not.toContain('gone');
});
