import type { CopyEdit } from '../../../../src/core/cycle/copies/sheet-copy';
import { filledSheets, movedSheet, shifts } from '../../../../src/core/cycle/next-year/moved-sheet';
import type { Kohyo } from '../../../../src/core/form/kohyo';
import { addressOf } from '../../../../src/core/grid/address';
import type { Grid } from '../../../../src/core/grid/grid';
import { recogniseAll } from '../../../../src/core/recognise-all';
import { emptyState } from '../../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../../src/forms';
import { written } from '../../../workbooks/changes';
import {
  actionPlanExample,
  dxExample,
  kohyoExample,
  planTableExample,
  shinkokanriExample,
} from '../../../workbooks/examples';
import { gridOf } from '../../../workbooks/sheet';

const read = (grid: Grid) => recogniseAll({ grids: [grid], state: emptyState() }, { forms: BUILT_IN_FORMS });

function moved(grid: Grid, by: number, stays: (kohyo: Kohyo) => boolean = () => true) {
  const [sheet] = filledSheets(read(grid));
  if (!sheet) throw new Error('no 個票');
  return movedSheet(sheet, () => by, stays);
}
const withEdits = (grid: Grid, edits: readonly CopyEdit[]): Grid =>
  edits.reduce((all, { row, column, value }) => written(all, row, column, value), grid);

/** Key → value of all that is filled in, item by item. How a number is shown is its cell's matter. */
const filled = (grid: Grid): ReadonlyMap<string, string> =>
  new Map(
    read(grid).kohyoList.flatMap(({ index, fields }) =>
      [...fields.values()].flatMap(({ key, text, value }) =>
        text === '' ? [] : [[`${index} ${key}`, String(value)] as const],
      ),
    ),
  );

const EXAMPLES = [
  ['取組項目個票', kohyoExample()],
  ['取組項目個票 over four years', kohyoExample(['令和6年度', '令和7年度', '令和8年度', '令和9年度'])],
  ['進行管理票', shinkokanriExample()],
  ['取組項目', actionPlanExample()],
  ['事業票', dxExample()],
  ['実施計画', planTableExample()],
] as const;

const yearOf = (key: string) => Number(/\.(\d{4})(?:-|\.|$)/.exec(key)?.[1] ?? Number.NaN);

describe.each(EXAMPLES)('%s', (_, example) => {
  const grid = gridOf(example.sheet);
  const before = filled(grid);

  test.each([1, 2, 3])('%d years on, every value that still has a place stands with its own year', (by) => {
    const { copy } = moved(grid, by);
    const after = filled(withEdits(grid, copy?.edits ?? []));
    for (const [key, text] of after) {
      if (!Number.isNaN(yearOf(key))) expect([key, text]).toEqual([key, before.get(key)]);
    }
  });

  test.each([1, 2, 3])('%d years on, what has no place is told, and nothing else is lost', (by) => {
    const { copy, items } = moved(grid, by);
    const after = filled(withEdits(grid, copy?.edits ?? []));
    const gone = items.flatMap(({ moved: { taken }, item }) => taken.map(({ key }) => `${item.kohyo.index} ${key}`));
    const dated = [...before.keys()].filter((key) => !Number.isNaN(yearOf(key)));
    expect(dated.filter((key) => !after.has(key) && !gone.includes(key))).toEqual([]);
    for (const key of gone) expect(before.get(key)).not.toBeUndefined();
  });

  test('by no year it stays as it is', () => {
    const { copy, items, left } = moved(grid, 0);
    expect(copy).toMatchObject({ source: grid.sheet, edits: [] });
    expect(items.flatMap((one) => one.moved.taken)).toEqual([]);
    expect(left).toEqual([]);
  });
});

describe('取組項目個票 a year on', () => {
  const grid = gridOf(kohyoExample().sheet);
  const { copy, items } = moved(grid, 1);
  const after = withEdits(grid, copy?.edits ?? []);
  const [one] = read(after).kohyoList;

  test('its headings go on in the notation in which they stand', () => {
    expect(one?.years).toEqual([2025, 2026, 2027]);
    const headings = (copy?.edits ?? []).flatMap(({ value, printed }) => (printed ? [String(value)] : []));
    expect(new Set(headings)).toEqual(
      new Set(['令和7年度', '令和8年度', '令和9年度'].flatMap((year) => [`${year}計画`, `${year}実績`])),
    );
  });

  test('the year that is new is blank, the one that is over is taken off', () => {
    for (const stem of ['target', 'hours.target', 'effect.target'])
      expect(one?.fields.get(`${stem}.2027`)?.text).toBe('');
    const taken = new Set(items.flatMap(({ moved: { taken: off } }) => off.map(({ key }) => key)));
    expect([...taken].filter((key) => yearOf(key) === 2024)).not.toEqual([]);
    expect([...taken].filter((key) => yearOf(key) > 2024)).toEqual([]);
  });

  test('what is of no year stays', () => {
    const [old] = read(grid).kohyoList;
    for (const key of ['number', 'name', 'pillar', 'lead', 'background', 'approach', 'goal'])
      expect([key, one?.fields.get(key)?.text]).toEqual([key, old?.fields.get(key)?.text]);
  });
});

describe('several 個票 on one sheet', () => {
  const single = kohyoExample().sheet;
  const height = single.rows.length;
  const stacked = gridOf({ ...single, labels: [], rows: [...single.rows, [], ...single.rows, [], ...single.rows] });
  const spans = (stays: (kohyo: Kohyo) => boolean) => moved(stacked, 1, stays).copy?.rows;

  test('all that stay: no row goes', () => {
    expect(spans(() => true)).toBeUndefined();
  });

  test('the first goes with its rows', () => {
    const [first] = read(stacked).kohyoList;
    expect(spans(({ index }) => index !== 0)).toEqual([
      ...(first && first.range.top > 0 ? [{ from: 0, to: first.range.top - 1 }] : []),
      { from: (first?.range.bottom ?? 0) + 1, to: 3 * height + 1 },
    ]);
  });

  test('the middle one goes with the gap before it', () => {
    const [first, second] = read(stacked).kohyoList;
    expect(spans(({ index }) => index !== 1)).toEqual([
      { from: 0, to: first?.range.bottom },
      { from: (second?.range.bottom ?? 0) + 1, to: 3 * height + 1 },
    ]);
  });

  test('the last goes with the gap before it, and nothing is left of a sheet of which none stays', () => {
    const second = read(stacked).kohyoList[1];
    const rows = spans(({ index }) => index !== 2);
    expect(rows?.[0]).toEqual({ from: 0, to: second?.range.bottom });
    expect(moved(stacked, 1, () => false).copy).toBeNull();
  });
});

describe('a table whose 基本方針 is said once for several rows', () => {
  const example = planTableExample();
  const grid = gridOf(example.sheet);

  test('where the row that says it goes, the next one says it', () => {
    const { kohyoList } = read(grid);
    const carried = kohyoList.flatMap(({ index, range, fields }) =>
      [...fields.values()].flatMap(({ key, cell, text }) =>
        cell.row < range.top && text !== '' ? [{ index, key, cell, text }] : [],
      ),
    );
    for (const { index, cell, text } of carried) {
      const source = kohyoList.find(({ range }) => range.top === cell.row);
      if (!source) continue;
      const { copy } = moved(grid, 0, (kohyo) => kohyo.index !== source.index);
      const heirs = (copy?.edits ?? []).filter(({ column, value }) => column === cell.column && value === text);
      expect(heirs).toHaveLength(1);
      expect(heirs[0]?.row).toBeLessThanOrEqual(kohyoList[index]?.range.top ?? -1);
    }
  });
});

test('by how many years a form goes on: as asked, or by its own years, and not at all without a year', () => {
  const { kohyoList, forms } = read(gridOf(kohyoExample().sheet));
  const [{ form } = { form: '' }] = kohyoList;
  expect(shifts(kohyoList, forms, { year: null, by: 2 })(form)).toBe(2);
  expect(shifts(kohyoList, forms, { year: null, by: null })(form)).toBe(0);
  // The plan of 令和6年度 to 令和8年度 serves until its last year; the next plan begins with the new one.
  expect(shifts(kohyoList, forms, { year: 2026, by: null })(form)).toBe(0);
  expect(shifts(kohyoList, forms, { year: 2027, by: null })(form)).toBe(3);
  expect(shifts(kohyoList, forms, { year: 2027, by: null })('unknown')).toBe(0);
});

test('addresses of what was left are on the sheet', () => {
  for (const [, example] of EXAMPLES) {
    const grid = gridOf(example.sheet);
    for (const place of moved(grid, 3).left)
      expect(`${addressOf(place)} ${grid.texts[place.row]?.[place.column]}`).toMatch(/年/);
  }
});
