import { similarItems } from '../../../../src/core/cycle/compare/similar-items';
import type { Lead } from '../../../../src/core/organisation/leads';
import { kohyoOf } from '../../direction/kohyo-of';

interface Item {
  readonly name: string;
  readonly approach?: string;
  readonly section?: string;
}

/** Groups as the names of their items, with the words that they share. */
function similar(items: readonly Item[]) {
  const kohyoList = items.map(({ name, approach = '' }, index) => kohyoOf({ name, approach }, index));
  const leads = new Map<number, Lead>(
    items.map(({ section = '' }, index) => [index, { department: section === '' ? '' : '部', section }]),
  );
  return similarItems(kohyoList, leads).map(({ items: group, words, likeness }) => ({
    places: group.map(({ index }) => index),
    words,
    likeness,
  }));
}

/** Items that have nothing in common with others, so that no word is one that every item has. */
const OTHERS: readonly Item[] = [
  ['道路台帳の図面整理', '土木課'],
  ['給食費の徴収', '学校課'],
  ['防災倉庫の点検', '防災課'],
  ['水道管の更新順位', '水道課'],
  ['図書館の開館日', '図書館'],
  ['農地の利用権', '農林課'],
  ['観光案内板の多言語表示', '観光課'],
  ['保育士の確保', '保育課'],
  ['税の口座振替', '税務課'],
  ['空家の相談', '住宅課'],
].map(([name = '', section = '']) => ({ name, section }));

const booking = (section: string, more: Partial<Item> = {}): Item => ({
  name: '集会室の空き照会',
  approach: '集会室の空きを電話で照会する手間をなくす',
  section,
  ...more,
});

test('the same thing in two sections is a group, and says by which words', () => {
  const [group, ...more] = similar([...OTHERS, booking('公民館'), booking('体育館')]);
  expect(more).toEqual([]);
  expect(group?.places).toEqual([10, 11]);
  expect(group?.words.join()).toContain('集会室');
  expect(group?.likeness).toBeCloseTo(1);
});

test('within one section it is none, and neither are items without a section', () => {
  expect(similar([...OTHERS, booking('公民館'), booking('公民館')])).toEqual([]);
  expect(similar([...OTHERS, booking(''), booking('')])).toEqual([]);
});

test('nothing is alike among items that share everyday words alone', () => {
  const items = ['窓口業務の効率化の推進', '経費削減の検討', '業務の改善の取組'].map((name, at) => ({
    name,
    section: `第${at}課`,
  }));
  expect(similar([...OTHERS, ...items])).toEqual([]);
});

test('a word that more than a quarter of all items have tells nothing', () => {
  const few = OTHERS.slice(0, 4).map((item) => ({ ...item, name: `${item.name}と巡視艇` }));
  expect(similar([...few, ...OTHERS.slice(4)])).toEqual([]);
});

describe('a word in the names', () => {
  const drones = (count: number) =>
    OTHERS.map((item, at) =>
      at < count ? { ...item, name: `${item.name}ドローン`, approach: item.name.repeat(9) } : item,
    );

  test('of katakana or Latin letters brings three items together, however different they are', () => {
    const [group] = similar(drones(3));
    expect(group?.places).toEqual([0, 1, 2]);
    expect(group?.words).toEqual(['ドローン']);
    const latin = OTHERS.map((item, at) => (at < 3 ? { ...item, name: `${item.name}（GIS）` } : item));
    expect(similar(latin)[0]).toMatchObject({ places: [0, 1, 2], words: ['GIS'] });
  });

  test('does not bring two together, nor more than a quarter of many', () => {
    expect(similar(drones(2)).filter(({ words }) => words.includes('ドローン'))).toEqual([]);
    expect(similar(drones(5)).filter(({ places }) => places.length === 5)).toEqual([]);
  });
});

test('larger groups come first, then those that are more alike', () => {
  const pair = (at: number, approach: string): Item => ({ name: '公用車の配車', approach, section: `第${at}課` });
  const groups = similar([
    ...OTHERS,
    pair(1, '公用車の配車を電話で受けている'),
    pair(2, '配車表を紙で掲示する公用車'),
    booking('公民館'),
    booking('体育館'),
    booking('文化会館'),
  ]);
  expect(groups.map(({ places }) => places)).toEqual([
    [12, 13, 14],
    [10, 11],
  ]);
  const equal = similar([
    ...OTHERS,
    pair(1, '公用車の配車を電話で受けている'),
    pair(2, '配車表を紙で掲示する公用車'),
    booking('公民館'),
    booking('体育館'),
  ]);
  expect(equal.map(({ places }) => places)).toEqual([
    [12, 13],
    [10, 11],
  ]);
  expect(equal[1]?.likeness).toBeLessThan(equal[0]?.likeness ?? 0);
});

test('the order of the items changes no group', () => {
  const items = [...OTHERS, booking('公民館'), booking('体育館')];
  const names = (order: readonly Item[]) =>
    similar(order).map(({ places, words }) => [places.map((at) => order[at]?.section).sort(), words]);
  expect(names([...items].reverse())).toEqual(names(items));
});
