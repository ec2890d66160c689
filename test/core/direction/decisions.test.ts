import { decisionFor, staleDecisions, standingDecisions, withDecision } from '../../../src/core/direction/decisions';
import { judgeDirections } from '../../../src/core/direction/judge';
import { emptyState } from '../../../src/core/state/state';
import { type Brief, kohyoOf } from './kohyo-of';

const AT = '2026-05-11T09:30:00Z';
const doubtful: Brief = { sheet: '個票07', number: '7', name: '窓口の見直し', hours: ['△50', '△50', 0] };
const answered = (brief: Brief = doubtful) => {
  const kohyoList = [kohyoOf(brief)];
  const [one] = kohyoList;
  if (!one) throw new Error('no 個票');
  return { ...emptyState(), decisions: [decisionFor(one, 'hours', 'reduction', '行政経営課', AT)] };
};
const hoursOf = (brief: Brief, state = answered()) => {
  const kohyoList = [kohyoOf(brief)];
  return {
    result: judgeDirections(kohyoList, state).get(0)?.hours,
    stale: staleDecisions(kohyoList, state).map((one) => one.kohyo?.sheet ?? null),
  };
};

test('without an answer it is undetermined', () => {
  expect(hoursOf(doubtful, emptyState()).result).toMatchObject({ direction: 'undetermined', decidedBy: null });
});

test('the office decides', () => {
  const { result, stale } = hoursOf(doubtful);
  expect(result).toMatchObject({ direction: 'reduction', decidedBy: 'office' });
  expect(stale).toEqual([]);
});

test('the office decides against the evidence too, and the evidence is still shown', () => {
  const told: Brief = { ...doubtful, hours: ['△50', 0, 80], target: ['準備', '導入', '運用'] };
  const { result } = hoursOf(told, answered(told));
  expect(result).toMatchObject({ direction: 'reduction', decidedBy: 'office' });
  expect(result?.evidence.map(({ points }) => points)).toContain('increase');
});

test.each<[string, Brief]>([
  ['the sheet was renamed', { ...doubtful, sheet: '個票07（確認済）' }],
  ['rows were inserted above', { ...doubtful, plan: [['検討中の作業', '', '', '']] }],
  ['the name was corrected', { ...doubtful, name: '窓口の見直しについて' }],
  ['the same amount is written otherwise: half width and blanks', { ...doubtful, hours: ['△ ５０', '△50', 0] }],
  ['another cell of the row without △ was filled', { ...doubtful, hours: ['△50', '△50', 10] }],
])('the answer survives when %s', (_, brief) => {
  expect(hoursOf(brief).result).toMatchObject({ direction: 'reduction', decidedBy: 'office' });
});

test.each<[string, Brief]>([
  ['an amount changed', { ...doubtful, hours: ['△60', '△50', 0] }],
  ['a △ was added', { ...doubtful, hoursActual: ['△40', null, null] }],
  ['a △ went', { ...doubtful, hours: ['△50', '', 0] }],
])('the answer falls away, visibly, when %s', (_, brief) => {
  const { result, stale } = hoursOf(brief);
  expect(result?.decidedBy).not.toBe('office');
  expect(stale).toEqual(['個票07']);
});

test('nothing is asked again when no △ is left', () => {
  expect(hoursOf({ ...doubtful, hours: [50, 50, 0] })).toMatchObject({ result: { direction: 'none' }, stale: [] });
});

test('the answer of a 個票 that is gone is reported as such', () => {
  expect(hoursOf({ ...doubtful, sheet: '個票08', number: '8', name: '別の取組' }).stale).toEqual([null]);
});

test('several 個票 on one sheet keep their own answers', () => {
  const kohyoList = [
    kohyoOf({ ...doubtful, sheet: '一覧', number: '1' }, 0),
    kohyoOf({ ...doubtful, sheet: '一覧', number: '2' }, 1),
  ];
  const [, second] = kohyoList;
  if (!second) throw new Error('no 個票');
  const state = { ...emptyState(), decisions: [decisionFor(second, 'hours', 'increase', '事務局', AT)] };
  const judged = judgeDirections(kohyoList, state);
  expect(judged.get(0)?.hours.decidedBy).toBeNull();
  expect(judged.get(1)?.hours).toMatchObject({ direction: 'increase', decidedBy: 'office' });
});

test('a new answer replaces the earlier one about the same 個票 and measure', () => {
  const kohyoList = [kohyoOf(doubtful)];
  const [one] = kohyoList;
  if (!one) throw new Error('no 個票');
  const state = withDecision(answered(), decisionFor(one, 'hours', 'increase', '契約課', AT), kohyoList);
  expect(state.decisions.map(({ means }) => means)).toEqual(['increase']);
  const both = withDecision(state, decisionFor(one, 'effect', 'reduction', '契約課', AT), kohyoList);
  expect(both.decisions).toHaveLength(2);
});

test.each<[string, readonly string[], 'reduction' | 'increase']>([
  ['the later one stands, in whatever order they were kept', ['2026-05-12T09:30:00Z', AT], 'reduction'],
  ['the later one stands when it was kept last', [AT, '2026-05-12T09:30:00Z'], 'increase'],
  ['of two of the same moment the one kept last stands', [AT, AT], 'increase'],
])('of two answers about one △ %s', (_, [first = AT, second = AT], means) => {
  const kohyoList = [kohyoOf(doubtful)];
  const [one] = kohyoList;
  if (!one) throw new Error('no 個票');
  const state = {
    ...emptyState(),
    decisions: [
      decisionFor(one, 'hours', 'reduction', '行政経営課', first),
      decisionFor(one, 'hours', 'increase', '契約課', second),
    ],
  };
  expect([...standingDecisions(kohyoList, state).values()].map((decision) => decision.means)).toEqual([means]);
});

test('a corrected name is followed on its own sheet alone, though another sheet has the same number', () => {
  const kohyoList = [
    kohyoOf({ ...doubtful, name: '窓口の見直しについて' }, 0),
    kohyoOf({ ...doubtful, sheet: '個票99', name: '別の取組' }, 1),
  ];
  const judged = judgeDirections(kohyoList, answered());
  expect([judged.get(0)?.hours.decidedBy, judged.get(1)?.hours.decidedBy]).toEqual(['office', null]);
});

test('an answer whose 個票 is gone stays beside a new one about another', () => {
  const other = [kohyoOf({ ...doubtful, sheet: '個票08', number: '8', name: '別の取組' })];
  const [one] = other;
  if (!one) throw new Error('no 個票');
  const state = withDecision(answered(), decisionFor(one, 'hours', 'increase', '契約課', AT), other);
  expect(state.decisions.map(({ number }) => number)).toEqual(['7', '8']);
});

test('answers kept in workbooks stay: what identifies their cells does not change from version to version', () => {
  const [one] = [kohyoOf(doubtful)];
  if (!one) throw new Error('no 個票');
  expect(decisionFor(one, 'hours', 'increase', '', AT).fingerprint).toBe('52bceb32c8314e4e');
});

test('an answer “increase” leaves it known what the other answer would make of a +', () => {
  const saving: Brief = { ...doubtful, hours: ['△960', 40, '△960'], hoursNote: '△は減少する時間' };
  const byEvidence = hoursOf(saving, emptyState()).result;
  expect(byEvidence).toMatchObject({ direction: 'reduction', turnsPlus: true, reductionTurnsPlus: true });
  const one = kohyoOf(saving);
  const state = { ...emptyState(), decisions: [decisionFor(one, 'hours', 'increase', '行政経営課', AT)] };
  expect(hoursOf(saving, state).result).toMatchObject({
    direction: 'increase',
    turnsPlus: false,
    reductionTurnsPlus: true,
  });
  expect(hoursOf(doubtful, emptyState()).result).toMatchObject({ turnsPlus: false, reductionTurnsPlus: false });
});

test('two of the number and name on other sheets: the answer is of neither, nor of what has the number here by now', () => {
  const kohyoList = [
    kohyoOf({ ...doubtful, name: '別の取組' }, 0),
    kohyoOf({ ...doubtful, sheet: '個票08' }, 1),
    kohyoOf({ ...doubtful, sheet: '個票09' }, 2),
  ];
  const judged = judgeDirections(kohyoList, answered());
  expect([0, 1, 2].map((index) => judged.get(index)?.hours.decidedBy)).toEqual([null, null, null]);
  expect(staleDecisions(kohyoList, answered()).map(({ kohyo }) => kohyo)).toEqual([null]);
});

test('without a number, a sheet that bears another name now is another 個票', () => {
  const state = answered({ ...doubtful, number: '' });
  const kohyoList = [kohyoOf({ ...doubtful, number: '', name: '別の取組' })];
  expect(judgeDirections(kohyoList, state).get(0)?.hours.decidedBy).toBeNull();
  expect(staleDecisions(kohyoList, state)).toMatchObject([{ kohyo: null }]);
});

test('two on one sheet with the number, neither with the name: the answer is of neither', () => {
  const kohyoList = ['別の取組', 'ほかの取組'].map((name, at) => kohyoOf({ ...doubtful, name }, at));
  const judged = judgeDirections(kohyoList, answered());
  expect([0, 1].map((index) => judged.get(index)?.hours.decidedBy)).toEqual([null, null]);
});
