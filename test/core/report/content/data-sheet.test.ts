import { toCsv } from '../../../../src/app/csv';
import { examineWorkbook } from '../../../../src/core/examine';
import type { Grid } from '../../../../src/core/grid/grid';
import { planData } from '../../../../src/core/report/content/data-sheet';
import { openData, openDescription, openTable } from '../../../../src/core/report/content/open-data';
import { isOurSheet } from '../../../../src/core/report/remake/our-sheets';
import { emptyState } from '../../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../../src/forms';
import { ja } from '../../../../src/locales/ja';
import { exampleOf, formFolders } from '../../../forms/form-folder';
import { yearlyWorkbook } from '../../rules/baseline/yearly';
import { workbookOf } from '../../rules/workbook-of';

type Line = (string | number | null)[];

const examined = (grids: readonly Grid[]) =>
  examineWorkbook({ grids: [...grids], state: emptyState() }, { forms: BUILT_IN_FORMS });

/** 個票データ of a workbook, as a machine finds it: rows from the first one on, and its columns by heading. */
function sheetOf(grids: readonly Grid[]) {
  const examination = examined(grids);
  const plan = planData(examination, {}, ja);
  const lines: Line[] = [];
  for (const { row, column, value } of plan.cells) {
    const line = lines[row] ?? [];
    lines[row] = line;
    line[column] =
      value === null ? null : value.kind === 'text' ? value.text : value.kind === 'number' ? value.value : Number.NaN;
  }
  const [headings = [], ...rows] = lines;
  const at = (heading: string) => headings.indexOf(heading);
  return { examination, plan, headings, rows, at, column: (heading: string) => rows.map((row) => row[at(heading)]) };
}

const NUMBERS = ['数値', '西暦年度'];
/** Marks that other machines show as something else; those that a 個票 says stay as it says them. */
const DEPENDENT = /[①-⑳Ⅰ-Ⅻⅰ-ⅹ㈱㈲㍻㍼㍽㌀-㏿№℡]/u;

const WORKBOOKS: readonly (readonly [string, () => readonly Grid[] | Promise<readonly Grid[]>])[] = [
  ['a plan in its second year', () => yearlyWorkbook()],
  ...formFolders().map((folder) => [folder, () => exampleOf(folder)] as const),
];

// 行政データにおける機械可読性に関するルール, one by one, and 統計表における機械判読可能なデータの表記方法の統一ルール 1-2 to 1-11, which say the same.
// Not asked of this table: L1-01 (xlsx, CSV and JSON are what is written), L2-05 (no choices with その他), L3-02 (no codes, words alone),
// L3-03 (no marks among numbers), L3-06 (one municipality; its name is the publisher's in datapackage.json).
describe.each(WORKBOOKS)('個票データ of %s keeps the rules for data that machines read', (_, grids) => {
  let made: ReturnType<typeof sheetOf>;
  beforeAll(async () => {
    made = sheetOf(await grids());
  });

  test('L1-02, L1-03, L1-04, L3-01: headings in row 1, data from row 2, one table over all of it, nothing beside or blank within it', () => {
    const { plan, headings, rows } = made;
    expect(plan.tables).toHaveLength(1);
    expect(plan.tables[0]?.range).toEqual({ top: 0, left: 0, bottom: rows.length, right: headings.length - 1 });
    expect(plan.tables[0]?.columns).toEqual(headings);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.some((cell) => cell !== null)).toBe(true);
  });

  test('L1-05, L2-03: every column has a heading of its own that says what stands in it', () => {
    const { headings } = made;
    for (const heading of headings) expect(heading).toMatch(/^△?\p{L}\S*$/u);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('L1-06: no blanks or line breaks that lay a text out', () => {
    const { headings, rows } = made;
    for (const cell of [headings, ...rows].flat()) {
      if (typeof cell !== 'string') continue;
      expect(cell).toBe(cell.trim());
      expect(cell).not.toMatch(/[\r\n\t]/);
    }
  });

  test('L1-07: a row per value, each of a cell of its own', () => {
    const { rows, at } = made;
    // A cell that tells of several years, or lists several things, has a row for each.
    const told = ['シート', 'セル', '記載項目', '段階', '年度', 'セルの文字'].map(at);
    const places = rows.map((row) => told.map((column) => row[column]).join(' '));
    expect(new Set(places).size).toBe(places.length);
  });

  test('L1-08: no characters of ours that depend on the machine', () => {
    const { headings, column } = made;
    for (const word of [...headings, ...['段階', '年度', '△の向き'].flatMap(column)])
      expect(String(word)).not.toMatch(DEPENDENT);
  });

  test('L1-10, L1-12, L1-13, L2-06: no objects, merged cells, hidden rows or formulas', () => {
    const { plan } = made;
    expect([plan.charts, plan.merges]).toEqual([[], []]);
    expect(Object.values(plan.heights).every((height) => height > 0)).toBe(true);
    expect(plan.widths.every((width) => width > 0)).toBe(true);
    expect(plan.cells.some(({ value }) => value?.kind === 'formula')).toBe(false);
  });

  test('L1-11: a column looks alike all the way down; nothing is told by a look', () => {
    const { plan, headings } = made;
    for (let column = 0; column < headings.length; column += 1) {
      const looks = plan.cells.filter((cell) => cell.row > 0 && cell.column === column && cell.value !== null);
      expect(new Set(looks.map(({ look }) => look)).size).toBeLessThan(2);
    }
  });

  test('L1-14, L1-15: the CSV has a line per row, and quotes what holds a comma', () => {
    const { examination, rows } = made;
    const csv = toCsv(openTable(openData(examination, ja)));
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(rows.length + 1);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('L2-01: numbers are numbers, and no other column has any', () => {
    const { headings, rows, column } = made;
    for (const heading of NUMBERS)
      for (const cell of column(heading)) expect(cell === null || Number.isFinite(cell)).toBe(true);
    const texts = headings.flatMap((heading, place) => (NUMBERS.includes(String(heading)) ? [] : [place]));
    for (const row of rows) for (const place of texts) expect(typeof row[place]).not.toBe('number');
  });

  test('L2-02: every row says its item, whatever the one above says', () => {
    const { column } = made;
    for (const heading of ['個票ID', '記載項目', 'シート', 'セル'])
      for (const cell of column(heading)) expect(cell).toBeTruthy();
  });

  test('L2-04: what is chosen from a few words is one of them', () => {
    const { column } = made;
    const say = ja.report;
    const phases = [
      say.phasePlan,
      say.phaseTarget,
      say.phaseBaseline,
      say.phaseOutlook,
      say.phaseActual,
      say.phaseReview,
      say.phaseVerdict,
    ];
    const ways = [
      say.directionIncrease,
      say.directionReduction,
      say.directionOpen,
      say.wayUp,
      say.wayDown,
      say.wayKeep,
    ];
    for (const phase of column('段階')) expect([null, ...phases]).toContain(phase);
    for (const way of column('△の向き')) expect([null, ...ways]).toContain(way);
  });

  test('L3-04: an amount of hours or money has its unit', () => {
    const { examination, rows, at } = made;
    const amounts = new Map<string, string>(
      examination.kohyoList.flatMap(({ fields }) =>
        [...fields.values()].flatMap(({ cell, field, value }) =>
          field.measure !== null && typeof value === 'number'
            ? [[`${cell.sheet} ${value}`, field.measure] as const]
            : [],
        ),
      ),
    );
    for (const row of rows)
      if (amounts.has(`${row[at('シート')]} ${row[at('数値')]}`)) expect(row[at('単位')]).toMatch(/時間|分|円/u);
  });

  test('L3-05: a year of the Japanese calendar has the western one beside it', () => {
    const { column } = made;
    const western = column('西暦年度');
    column('年度').forEach((year, place) => {
      expect(year === null).toBe(western[place] === null);
    });
  });

  test('L3-07, L3-08, L3-09: the same columns for every form and year, long, each described', () => {
    const { headings, examination } = made;
    expect(headings).toEqual(sheetOf(yearlyWorkbook()).headings);
    const [resource] = openDescription(openData(examination, ja), '個票データ.csv').resources;
    // The last column says by which form a row was read; open data do without.
    expect(resource?.schema.fields.map(({ name }) => name)).toEqual(headings.slice(0, -1));
    for (const { description } of resource?.schema.fields ?? []) expect(description).toMatch(/。$/u);
    expect([resource?.encoding, resource?.mediatype]).toEqual(['utf-8', 'text/csv']);
  });
});

test('a figure is a number with its unit, year and place', () => {
  const { rows, at } = sheetOf(yearlyWorkbook());
  const hours = rows.find((row) => row[at('記載項目')] === '業務量削減目標値（時間）' && row[at('西暦年度')] === 2026);
  expect([hours?.[at('数値')], hours?.[at('単位')], hours?.[at('年度')]]).toEqual([960, '時間', '令和8年度']);
});

test('L1-06: a text of several lines is one line, here and in the CSV', () => {
  const { rows, examination } = sheetOf(workbookOf({ name: '', change: [{ at: 'C9', write: '　一つ目\n二つ目　' }] }));
  expect(rows.flat()).toContain('一つ目 二つ目');
  expect(toCsv(openTable(openData(examination, ja)))).toContain('一つ目 二つ目');
});

test('L1-09: a zero is a zero, and a blank is no row', () => {
  const at = 'C16';
  const rowsOf = (write: string | number) =>
    sheetOf(workbookOf({ name: '', change: [{ at, write }] })).rows.filter(
      (row) => row.includes(at) && row.includes('個票01'),
    );
  expect(rowsOf('')).toEqual([]);
  expect(rowsOf(0).flat()).toContain(0);
});

test('it is known as ours without a mark beside the table', () => {
  const { headings, rows } = sheetOf(yearlyWorkbook());
  expect(isOurSheet({ top: 0, values: [headings, ...rows] })).toBe(true);
  expect(isOurSheet({ top: 0, values: [['番号', '取組名']] })).toBe(false);
});
