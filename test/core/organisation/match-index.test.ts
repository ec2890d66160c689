import fc from 'fast-check';
import { assign, type Weighted } from '../../../src/core/organisation/assign';
import { likeness } from '../../../src/core/organisation/match-index';
import { type Line, matched } from './index-lines';

describe('lines of the index find their 個票', () => {
  test('names that differ by a character', () => {
    expect(
      matched(
        [{ name: '入り参加資格申請のオンライン化' }, { name: '契約書の電子化' }],
        [{ name: '契約書の電子化' }, { name: '入札参加資格申請のオンライン化' }],
      ),
    ).toEqual(['入り参加資格申請のオンライン化 = 個票2', '契約書の電子化 = 個票1']);
  });

  test('the nearest name is left to the line that needs it more', () => {
    // Taken one after the other, the first line would take 個票1, and the second would be left with nothing alike.
    expect(
      matched(
        [{ name: '公用車の管理の集約化' }, { name: '公用車の管理の集約' }],
        [{ name: '公用車の管理の集約' }, { name: '公用車の管理と集約化' }],
      ),
    ).toEqual(['公用車の管理の集約化 = 個票2', '公用車の管理の集約 = 個票1']);
    expect(
      matched(
        [{ name: '公園遊具の点検記録' }, { name: '公園遊具の点検記録票' }],
        [{ name: '公園遊具の点検記録表' }, { name: '公園遊具の点検記録簿票' }],
      ),
    ).toEqual(['公園遊具の点検記録 = 個票1', '公園遊具の点検記録票 = 個票2']);
  });

  test('one name in several sections: by number, by section', () => {
    const name = '現場用端末の配備';
    expect(
      matched(
        [
          { number: '2', name, lead: '建築課' },
          { number: '1', name, lead: '土木課' },
        ],
        [
          { number: '1', name, lead: '都市部土木課' },
          { number: '2', name, lead: '都市部建築課' },
        ],
      ),
    ).toEqual([`${name} = 個票2`, `${name} = 個票1`]);
    expect(
      matched(
        [
          { name, lead: '建築課' },
          { name, lead: '土木課' },
        ],
        [
          { name, lead: '都市部土木課' },
          { name, lead: '都市部建築課' },
        ],
      ),
    ).toEqual([`${name} = 個票2`, `${name} = 個票1`]);
  });

  test('①②③ of one name are not mixed up', () => {
    expect(
      matched(
        [{ name: '会議の改革①（資料の電子化）' }, { name: '会議の改革③（時間の短縮）' }],
        [{ name: '会議の改革②（資料の電子化）' }, { name: '会議の改革③（時間の短縮化）' }],
      ),
    ).toEqual(['会議の改革③（時間の短縮） = 個票2', '会議の改革①（資料の電子化） = ―', '― = 個票1']);
  });

  test('a number alone, with another name and another section, is no match', () => {
    expect(
      matched(
        [{ number: '7', name: '広報紙の刷新', lead: '広報課' }],
        [{ number: '7', name: '水道料金の見直し', lead: '上下水道課' }],
      ),
    ).toEqual(['広報紙の刷新 = ―', '― = 個票1']);
  });

  test.each<[string, Line, readonly Line[], number | null]>([
    [
      'the same section in other words, where the names are equally near',
      { name: '窓口予約の電子化', lead: '市民課' },
      [
        { name: '窓口予約の電化', lead: '税務課' },
        { name: '窓口予約の子化', lead: '市民部市民課' },
      ],
      2,
    ],
    [
      'one of several sections',
      { name: '窓口予約の電子化', lead: '税務課、市民課' },
      [
        { name: '窓口予約の電化', lead: '福祉課' },
        { name: '窓口予約の子化', lead: '市民課' },
      ],
      2,
    ],
    [
      'the same 分類, where all else is equal',
      { name: '窓口予約の電子化', pillar: '人の改革', category: '窓口' },
      [
        { name: '窓口予約の電化', pillar: '財政の改革', category: '窓口' },
        { name: '窓口予約の子化', pillar: '人の改革', category: '窓口' },
      ],
      2,
    ],
    [
      'a 分類 that stands where the other one should is not the same',
      { name: '窓口予約の電子化', pillar: '窓口', category: '人の改革' },
      [
        { name: '窓口予約の電化', pillar: '人の改革', category: '窓口' },
        { name: '窓口予約の子化', pillar: '', category: '人の改革' },
      ],
      2,
    ],
    [
      'the number, where half of the name is another',
      { number: '7', name: '広報紙の刷新' },
      [{ number: '7', name: '広報誌を刷新' }],
      1,
    ],
    [
      'no name that has less than 6 in 10 in common',
      { name: '窓口予約の電子化' },
      [{ name: '窓口案内の掲示板' }],
      null,
    ],
    [
      'no name with another number and another section',
      { number: '1', name: '窓口予約の電子化', lead: '市民課' },
      [{ number: '2', name: '窓口予約の電化', lead: '税務課' }],
      null,
    ],
    [
      'the same name, whatever number and section say',
      { number: '1', name: '窓口予約の電子化', lead: '市民課' },
      [{ number: '2', name: '窓口予約の電子化', lead: '税務課' }],
      1,
    ],
    ['no blank name alone', { name: '' }, [{ name: '' }], null],
    [
      'a blank name by number and section',
      { number: '7', name: '', lead: '市民課' },
      [{ number: '7', name: '窓口予約の電子化', lead: '市民課' }],
      1,
    ],
    [
      'no blank name by its number, where the section is another',
      { number: '7', name: '', lead: '税務課' },
      [{ number: '7', name: '窓口予約の電子化', lead: '市民課' }],
      null,
    ],
    [
      'the nearest in the list, where two names are equally near',
      { name: '台帳の整理' },
      [{ name: '台帳の整備' }, { name: '台帳の整頓' }],
      1,
    ],
  ])('it is found by: %s', (_, line, sheets, place) => {
    const found = matched([line], sheets).filter((one) => one.startsWith(`${line.name} = `));
    expect(found).toEqual([`${line.name} = ${place === null ? '―' : `個票${place}`}`]);
  });
});

/** The most that any choice of pairs is worth, by trying them all. */
function best(pairs: readonly Weighted[], from = 0, left = new Set<number>(), right = new Set<number>()): number {
  const pair = pairs[from];
  if (!pair) return 0;
  const without = best(pairs, from + 1, left, right);
  if (left.has(pair.left) || right.has(pair.right)) return without;
  const taken = best(pairs, from + 1, new Set([...left, pair.left]), new Set([...right, pair.right]));
  return Math.max(without, pair.worth + taken);
}

test('no other choice of pairs is worth more, and nobody is taken twice', () => {
  const pair = fc.record({
    left: fc.integer({ min: 0, max: 4 }),
    right: fc.integer({ min: 0, max: 5 }),
    worth: fc.integer({ min: -3, max: 12 }),
  });
  const pairs = fc.uniqueArray(pair, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 12 });
  fc.assert(
    fc.property(pairs, (given) => {
      const chosen = assign(given);
      expect(new Set(chosen.map(({ left }) => left)).size).toBe(chosen.length);
      expect(new Set(chosen.map(({ right }) => right)).size).toBe(chosen.length);
      expect(chosen.reduce((sum, { worth }) => sum + worth, 0)).toBe(best(given.filter(({ worth }) => worth > 0)));
      expect([...assign([...given].reverse())]).toEqual([...chosen]);
    }),
  );
});

test.each([
  ['窓口の予約', '窓口の予約', 1],
  ['窓口の予約', '窓口の予定', 0.8],
  ['窓口', '窓口の予約', 0.4],
  ['窓口の予約', '窓口', 0.4],
  ['窓口', '税', 0],
  ['', '窓口', 0.5],
  ['窓口', '', 0.5],
])('how alike %s and %s are: %d', (one, other, alike) => {
  expect(likeness(one, other)).toBeCloseTo(alike);
});
