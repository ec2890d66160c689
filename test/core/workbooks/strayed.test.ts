import { examine } from '../../../src/core/examine';
import type { Grid } from '../../../src/core/grid/grid';
import { moveYears } from '../../../src/core/notation/move-years';
import type { State } from '../../../src/core/state/state';
import type { Workbook } from '../../../src/core/workbooks/workbook';
import { BUILT_IN_FORMS } from '../../../src/forms';
import { samplePlan } from '../../workbooks/sample-plan';

const { grids, state } = samplePlan();
const file = (name: string, own: readonly Grid[], decided: State = state): Workbook => ({
  name,
  grids: own.map((grid, position) => ({ ...grid, position })),
  state: decided,
});
const sheet = (name: string) => grids.filter((grid) => grid.sheet === name);
const TABLES = grids.filter((grid) => /一覧/.test(grid.sheet));
/** One of its headings says 令和5年度, which no other sheet has. */
const MISTYPED = '個票08';
const others = grids.filter((grid) => /^個票/.test(grid.sheet) && grid.sheet !== MISTYPED);

const told = (...files: Workbook[]) =>
  examine(files, { forms: BUILT_IN_FORMS }).workbooks.map(({ name, examination }) => [
    name,
    examination.findings.filter(({ code }) => ['K106', 'K604', 'K609'].includes(code)).map(({ code }) => code),
  ]);

test.each([
  ['first', [file('a.xlsx', sheet(MISTYPED)), file('b.xlsx', TABLES), file('c.xlsx', others)]],
  ['in the middle', [file('c.xlsx', others), file('a.xlsx', sheet(MISTYPED)), file('b.xlsx', TABLES)]],
])(
  'a file with a mistyped year is one of the plan, read %s: the year is told, its line of the index has its sheet',
  (_, files) => {
    const whole = new Map(told(file('一つ.xlsx', grids)).map(([, codes]) => ['一つ.xlsx', codes]));
    expect(
      told(...files)
        .flatMap(([, codes]) => codes)
        .sort(),
    ).toEqual([...(whole.get('一つ.xlsx') ?? [])].sort());
    expect(told(...files).find(([name]) => name === 'a.xlsx')?.[1]).toEqual(['K106']);
  },
);

test('without the tables too, where the other sheets agree', () => {
  expect(told(file('a.xlsx', sheet(MISTYPED)), file('c.xlsx', others))).toEqual([
    ['a.xlsx', ['K106']],
    ['c.xlsx', []],
  ]);
});

test('another plan of other years is not held against it: as many sheets, or the sheets of a year before of the same items', () => {
  const earlier = (all: readonly Grid[]) =>
    all.map((grid) => ({
      ...grid,
      texts: grid.texts.map((row) => row.map((text) => moveYears(text, -1))),
      values: grid.values.map((row) => row.map((value) => (typeof value === 'string' ? moveYears(value, -1) : value))),
    }));
  expect(JSON.stringify(earlier(others)[0]?.texts)).toContain('令和5年度');
  const none: readonly string[] = [];
  expect(told(file('今年.xlsx', others.slice(0, 14)), file('去年.xlsx', earlier(others.slice(14, 28))))).toEqual([
    ['今年.xlsx', none],
    ['去年.xlsx', none],
  ]);
  expect(told(file('今年.xlsx', others), file('去年.xlsx', earlier(others.slice(0, 5))))).toEqual([
    ['今年.xlsx', none],
    ['去年.xlsx', none],
  ]);
});
