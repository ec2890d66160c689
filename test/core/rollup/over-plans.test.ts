import type { EffectSoFar } from '../../../src/core/rollup/effect-so-far';
import { overPlans } from '../../../src/core/rollup/over-plans';
import type { Brief } from '../direction/kohyo-of';
import { rolled, workbookOf } from './ledger';

/** Three years of hours for an item of 契約課; the years follow from the number of hours. */
const item = (name: string, firstYear: number, ...hours: (string | number)[]): Brief => ({
  name,
  lead: '総務部契約課',
  firstYear,
  hours,
});

function told(briefs: readonly Brief[]) {
  const kohyoList = workbookOf(briefs);
  const { plans, effects, superseded } = overPlans(kohyoList, rolled(kohyoList).totals);
  const sums = (all: readonly EffectSoFar[]) =>
    all.map(
      ({ measure, phase, from, to, sum, leftOut }) => `${measure} ${phase} ${from}–${to}: ${sum}, ${leftOut} out`,
    );
  return {
    plans: plans.map(({ years, kohyoIndexes, effects: own }) => [years.join(), kohyoIndexes, sums(own)]),
    effects: sums(effects),
    superseded: superseded.map(({ kohyoIndex, cell }) => `${kohyoIndex} ${cell.sheet} ${cell.column}`),
  };
}

test('one plan: all its years together', () => {
  expect(told([item('文書の電子化', 2024, 10, 20, 30), item('窓口の予約', 2024, 1, 2, 3)])).toEqual({
    plans: [['2024,2025,2026', [0, 1], ['hours target 2024–2026: 66, 0 out']]],
    effects: ['hours target 2024–2026: 66, 0 out'],
    superseded: [],
  });
});

test('the next plan of the same item: each by itself, the earlier first, whatever their order in the book', () => {
  const result = told([item('文書の電子化', 2027, 100, 200, 300), item('文書の電子化', 2024, 10, 20, 30)]);
  expect(result.plans).toEqual([
    ['2024,2025,2026', [1], ['hours target 2024–2026: 60, 0 out']],
    ['2027,2028,2029', [0], ['hours target 2027–2029: 600, 0 out']],
  ]);
  expect(result.effects).toEqual(['hours target 2024–2029: 660, 0 out']);
  expect(result.superseded).toEqual([]);
});

test('a year with one amount counted and one left out is counted', () => {
  const result = told([item('文書の電子化', 2024, 10, 20, 30), item('窓口の予約', 2024, '未定', 2, 3)]);
  expect(result.effects).toEqual(['hours target 2024–2026: 65, 1 out']);
  expect(result.plans).toMatchObject([['2024,2025,2026', [0, 1], ['hours target 2024–2026: 65, 1 out']]]);
});

describe('plans that overlap', () => {
  test('a year of the same item counts once, as the later plan says it', () => {
    const result = told([item('文書の電子化', 2024, 10, 20, 30), item('文書の電子化', 2026, 100, 200, 300)]);
    expect(result.effects).toEqual(['hours target 2024–2028: 630, 0 out']);
    // 2026 of the first: its third year, in column E.
    expect(result.superseded).toEqual(['0 個票1 4']);
    expect(result.plans.map(([years, , own]) => [years, own])).toEqual([
      ['2024,2025,2026', ['hours target 2024–2026: 60, 0 out']],
      ['2026,2027,2028', ['hours target 2026–2028: 600, 0 out']],
    ]);
  });

  test('what cannot be counted is passed over with its year, too, and one that the later plan cannot count stands for it', () => {
    const words = told([item('文書の電子化', 2024, 10, 20, '未定'), item('文書の電子化', 2026, 100, 200, 300)]);
    expect(words.effects).toEqual(['hours target 2024–2028: 630, 0 out']);
    expect(words.superseded).toEqual(['0 個票1 4']);
    const later = told([item('文書の電子化', 2024, 10, 20, 30), item('文書の電子化', 2026, '未定', 200, 300)]);
    expect(later.effects).toEqual(['hours target 2024–2028: 530, 1 out']);
  });

  test('another item of the year, and one of the same name in another section, are their own', () => {
    const other = told([item('文書の電子化', 2024, 10, 20, 30), item('窓口の予約', 2026, 100, 200, 300)]);
    expect(other.effects).toEqual(['hours target 2024–2028: 660, 0 out']);
    const elsewhere = { ...item('文書の電子化', 2026, 100, 200, 300), lead: '市民部市民課' };
    expect(told([item('文書の電子化', 2024, 10, 20, 30), elsewhere]).effects).toEqual([
      'hours target 2024–2028: 660, 0 out',
    ]);
  });

  test('spelt in another width, with another space in the section, it is the same item', () => {
    const again = { ...item('ＲＰＡの 利用', 2026, 100, 200, 300), lead: '総務部 契約課' };
    expect(told([item('RPAの利用', 2024, 10, 20, 30), again]).superseded).toHaveLength(1);
  });
});

describe('a year mistyped in a heading', () => {
  const usual = ['文書の電子化', '窓口の予約'].map((name) => item(name, 2024, 10, 20, 30));

  test('of one 個票 beside twice as many makes no plan of its own', () => {
    // 令和7年度 to 令和9年度: two of three years are the plan's.
    const { plans } = told([...usual, item('会議録の作成', 2025, 1, 2, 3)]);
    expect(plans).toEqual([['2024,2025,2026', [0, 1, 2], ['hours target 2024–2027: 126, 0 out']]]);
  });

  test('beside fewer than twice as many it is a plan', () => {
    const [first] = usual;
    if (!first) throw new Error('no item');
    expect(told([first, item('会議録の作成', 2025, 1, 2, 3)]).plans).toHaveLength(2);
  });

  test('in a plan of two years only, one year in common is no plan in common', () => {
    const short = (name: string, year: number): Brief => ({ ...item(name, year, 1, 2), years: 2 });
    const { plans } = told([short('文書の電子化', 2024), short('窓口の予約', 2024), short('会議録の作成', 2025)]);
    expect(plans.map(([years]) => years)).toEqual(['2024,2025', '2025,2026']);
  });

  test('with the same item on one sheet of several is a plan, whichever of them has it', () => {
    const late = ['会議録の作成', '窓口の予約'].map((name) => item(name, 2025, 1, 2, 3));
    const five = ['文書の電子化', '窓口の予約', '施設の点検', '台帳の整理'].map((name) => item(name, 2024, 1, 2, 3));
    expect(told([...five, ...late]).plans).toHaveLength(2);
  });

  test('with two years or more that are not the plan’s it is a plan', () => {
    expect(told([...usual, item('会議録の作成', 2026, 1, 2, 3)]).plans).toHaveLength(2);
  });

  test('with an item that the plan has already it is a plan', () => {
    expect(told([...usual, item('窓口の予約', 2025, 1, 2, 3)]).plans).toHaveLength(2);
  });
});
