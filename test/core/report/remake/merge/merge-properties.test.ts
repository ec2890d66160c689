import fc from 'fast-check';
import { mergeSheet } from '../../../../../src/core/report/remake/merge/merge-sheet';
import type { StandingSheet } from '../../../../../src/core/report/remake/merge/standing-sheet';
import { HEADINGS, type Item, listOf, TOP } from './list-of';
import { carryOut, deleteRow, insertColumn, insertRow, reorder, rowsOf, type } from './paper-sheet';

/** What a person may do to a sheet. Rows and columns are taken modulo what is there. */
type Edit =
  | { readonly kind: 'type'; readonly row: number; readonly column: number; readonly number: boolean }
  | { readonly kind: 'clear'; readonly row: number; readonly column: number }
  | { readonly kind: 'addColumn'; readonly at: number; readonly rows: readonly number[] }
  | { readonly kind: 'insertRow' | 'deleteRow'; readonly row: number }
  | { readonly kind: 'sort'; readonly seed: number }
  | { readonly kind: 'below'; readonly off: number };

const place = fc.nat({ max: 12 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), row: place, column: fc.nat({ max: 7 }), number: fc.boolean() }),
  fc.record({ kind: fc.constant('clear' as const), row: place, column: fc.nat({ max: 4 }) }),
  fc.record({
    kind: fc.constant('addColumn' as const),
    at: fc.nat({ max: 6 }),
    rows: fc.array(place, { maxLength: 4 }),
  }),
  fc.record({ kind: fc.constantFrom('insertRow' as const, 'deleteRow' as const), row: place }),
  // Above and among the titles, where room is made for it.
  fc.record({ kind: fc.constant('insertRow' as const), row: fc.nat({ max: TOP }) }),
  fc.record({ kind: fc.constant('sort' as const), seed: fc.nat() }),
  fc.record({ kind: fc.constant('below' as const), off: fc.integer({ min: 1, max: 3 }) }),
);

/** The same 個票 a year later: some renamed, some gone, some new, in another order. */
const nextYear = fc.record({
  renamed: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  gone: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
  added: fc.nat({ max: 2 }),
  replanned: fc.array(fc.nat({ max: 5 }), { maxLength: 3 }),
  order: fc.nat(),
});

const NAMES = [
  '窓口の待ち時間の短縮',
  '公用車の台数の見直し',
  '会議資料の電子化',
  '水道検針の委託',
  '学校給食の共同調理',
  '遊休地の売却',
];
const items = (count: number): Item[] =>
  NAMES.slice(0, count).map((name, index) => ({
    number: String(index + 1),
    name,
    lead: ['市民課', '管財課', '総務課'][index % 3] ?? '',
    plan: `第${index + 1}の計画`,
    sheet: `個票0${index + 1}`,
  }));

function shuffled<T>(all: readonly T[], seed: number): T[] {
  return [...all]
    .map((one, index) => ({ one, rank: Math.imul(seed + 1, 2654435761 + index * 40503) >>> 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** Does the edits; every text that is typed is another one, so that it can be looked for. */
function edited(
  sheet: StandingSheet,
  edits: readonly Edit[],
  count: number,
): { sheet: StandingSheet; typed: Set<string> } {
  let now = sheet;
  let next = 0;
  const typed = new Set<string>();
  const write = (row: number, column: number, number = false) => {
    next += 1;
    const content = number ? 900_000 + next : `書き込み${next}`;
    now = type(now, row, column, content);
  };
  for (const one of edits) {
    const bottom = Math.max(0, ...now.cells.map(({ row }) => row));
    const body = TOP + (('row' in one ? one.row : 0) % Math.max(1, count));
    if (one.kind === 'type') write(one.row % (bottom + 1), one.column, one.number);
    if (one.kind === 'clear') now = type(now, one.row % (bottom + 1), one.column, '');
    if (one.kind === 'insertRow') {
      now = insertRow(now, one.row % (bottom + 2));
      write(one.row % (bottom + 2), 1);
    }
    if (one.kind === 'deleteRow') now = deleteRow(now, body);
    if (one.kind === 'sort') {
      const rows = Array.from({ length: Math.max(0, bottom - TOP + 1) }, (_, index) => TOP + index);
      now = reorder(now, TOP, shuffled(rows, one.seed));
    }
    if (one.kind === 'below') write(bottom + one.off, 0);
    if (one.kind === 'addColumn') {
      now = insertColumn(now, one.at);
      write(TOP - 1, one.at);
      for (const row of one.rows) write(TOP + (row % Math.max(1, count)), one.at);
    }
  }
  for (const { value } of now.cells) {
    const text = String(value ?? '');
    if (/^書き込み|^9000\d\d$/.test(text)) typed.add(text);
  }
  return { sheet: now, typed };
}

function counted(sheet: StandingSheet): Map<string, number> {
  const found = new Map<string, number>();
  for (const { value } of sheet.cells) {
    const text = String(value ?? '');
    if (/^書き込み|^9000\d\d$/.test(text)) found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

function later(
  all: readonly Item[],
  year: { renamed: number[]; gone: number[]; added: number; replanned: number[]; order: number },
): Item[] {
  const kept = all
    .map((item, index) => ({
      ...item,
      name: year.renamed.includes(index) ? `${item.name}（改）` : item.name,
      plan: year.replanned.includes(index) ? `${item.plan}を改める` : item.plan,
    }))
    .filter((_, index) => !year.gone.includes(index));
  const added = Array.from({ length: year.added }, (_, index) => ({
    number: String(20 + index),
    name: ['電話交換の委託', '庁舎清掃の見直し'][index] ?? '',
    lead: '総務課',
    plan: '比べる',
    sheet: `個票2${index}`,
  }));
  return shuffled([...kept, ...added], year.order);
}

describe('whatever people do to a sheet', () => {
  it('all that they wrote stands there once after it is made again, and making again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.array(edit, { maxLength: 8 }),
        nextYear,
        fc.boolean(),
        (count, edits, year, remembered) => {
          const before = items(count);
          const first = mergeSheet(listOf(before), null, null);
          const { sheet, typed } = edited(carryOut(first, null), edits, count);
          const plan = listOf(later(before, year));
          const once = mergeSheet(plan, sheet, remembered ? first.made : null);
          const made = carryOut(once, sheet);
          const found = counted(made);
          // Without memory, what was typed over a cell of ours cannot be told from what we wrote.
          const lost = [...typed].filter((text) => found.get(text) !== 1);
          if (remembered) expect(lost).toEqual([]);
          const twice = mergeSheet(plan, made, once.made);
          expect(rowsOf(carryOut(twice, made))).toEqual(rowsOf(made));
          expect(twice.made).toEqual(once.made);
          expect(twice.report.updated).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('a remark beside a 個票 that is still there stands beside it, unless its row was taken apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), nextYear, (count, seed, year) => {
        const before = items(count);
        const first = mergeSheet(listOf(before), null, null);
        let sheet = type(carryOut(first, null), TOP - 1, HEADINGS.length, '意見');
        before.forEach((item, index) => {
          sheet = type(sheet, TOP + index, HEADINGS.length, `意見 ${item.sheet}`);
        });
        sheet = reorder(
          sheet,
          TOP,
          shuffled(
            before.map((_, index) => TOP + index),
            seed,
          ),
        );
        const after = later(before, year);
        const made = carryOut(mergeSheet(listOf(after), sheet, first.made), sheet);
        after.forEach((item, index) => {
          const said =
            made.cells.find(({ row, column }) => row === TOP + index && column === HEADINGS.length)?.value ?? null;
          expect(said).toBe(Number(item.number) >= 20 ? null : `意見 ${item.sheet}`);
        });
      }),
      { numRuns: 150 },
    );
  });
});
