import fc from 'fast-check';
import { parseKey } from '../../../src/core/fields/key';
import { FieldValues } from '../../../src/core/form/field-values';
import type { FieldValue, Kohyo } from '../../../src/core/form/kohyo';
import { differingCharacters } from '../../../src/core/notation/difference';
import { assign, type Weighted } from '../../../src/core/organisation/assign';
import { matchIndex } from '../../../src/core/organisation/match-index';
import type { IndexEntry, TableCell } from '../../../src/core/organisation/tables';

/** Two names compared: the costly step, counted. */
jest.mock('../../../src/core/notation/difference', () => {
  const real = jest.requireActual('../../../src/core/notation/difference');
  return { ...real, differingCharacters: jest.fn(real.differingCharacters) };
});
const compared = jest.mocked(differingCharacters);

interface Line {
  readonly number?: string;
  readonly name: string;
  readonly lead?: string;
}

function kohyoOf({ number = '', name, lead = '' }: Line, index: number): Kohyo {
  const sheet = `個票${index + 1}`;
  const value = (key: string, text: string, row: number): FieldValue => ({
    key,
    cell: { sheet, row, column: 2 },
    text,
    kind: text === '' ? 'blank' : 'text',
    value: text === '' ? null : text,
    amount: null,
    unit: null,
    label: null,
    labelText: key,
    field: parseKey(key),
    year: null,
    type: 'text',
  });
  return {
    index,
    form: 'any',
    sheet,
    range: { top: 0, left: 0, bottom: 9, right: 5 },
    years: [],
    fields: new FieldValues([value('number', number, 0), value('name', name, 1), value('lead', lead, 2)]),
    notices: [],
  };
}

function entryOf({ number, name, lead }: Line, row: number): IndexEntry {
  const cell = (text: string, column: number): TableCell => ({ text, cell: { sheet: '一覧', row, column } });
  return {
    page: number === undefined ? null : cell(number, 0),
    department: null,
    rank: null,
    name: cell(name, 3),
    lead: lead === undefined ? null : cell(lead, 4),
    pillar: null,
    category: null,
    note: null,
  };
}

function matched(entries: readonly Line[], sheets: readonly Line[]): string[] {
  const { pairs, entriesAlone, kohyoAlone } = matchIndex(entries.map(entryOf), sheets.map(kohyoOf));
  return [
    ...pairs.map(({ entry, kohyo }) => `${entry.name.text} = ${kohyo.sheet}`),
    ...entriesAlone.map(({ name }) => `${name.text} = ―`),
    ...kohyoAlone.map(({ sheet }) => `― = ${sheet}`),
  ];
}

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

  test('1,000 lines and 1,000 個票, every tenth name with a slip: each of those is compared with a few names, no other line with any', () => {
    const lines = Array.from({ length: 1000 }, (_, at) => ({
      number: String(at + 1),
      name: `施設${at + 1}における窓口業務の電子化と待ち時間の短縮`,
      lead: `第${at % 60}課`,
    }));
    const sheets = lines.map((line, at) =>
      at % 10 === 0 ? { ...line, name: line.name.replace('電子', '電了') } : line,
    );
    compared.mockClear();
    const { pairs } = matchIndex(lines.map(entryOf), sheets.map(kohyoOf));
    expect(compared.mock.calls.length).toBeGreaterThanOrEqual(100);
    expect(compared.mock.calls.length).toBeLessThanOrEqual(100 * 20);
    expect(pairs.every(({ entry, kohyo }) => entry.page?.text === kohyo.fields.get('number')?.text)).toBe(true);
    expect(pairs).toHaveLength(1000);
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
