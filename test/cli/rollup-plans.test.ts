import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseAddress } from '../../src/core/grid/address';
import { openFile } from '../../src/xlsx';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

/** The next plan of the same items, its hours filled in: C17 to E17. */
async function nextPlan(book: string, hours: readonly number[]): Promise<string> {
  await call(['next', book, '-o', path('次'), '--year', 'R9']);
  const [name = ''] = readdirSync(path('次'));
  const port = await openFile(readFileSync(path(`次/${name}`)));
  await port.applyEdits(
    hours.map((value, at) => {
      const place = parseAddress(`${'CDE'.charAt(at)}17`);
      if (!place) throw new Error('no such cell');
      return { cell: { sheet: '個票01', ...place }, before: null, value, numberFormat: null };
    }),
  );
  return put('次の計画.xlsx', await port.save());
}

const rollup = async (...given: string[]) => call(['rollup', ...given, '--by', 'plan']);
const lines = (out: string) => out.split('\n').map((line) => line.replace(/ +/g, ' ').trim());

// 個票10: hours 600 1,800 3,000 in 令和6年度 to 令和8年度.
test('the years of each plan are added up, and then the plans', async () => {
  const first = put('今の計画.xlsx', workbook([10]));
  const second = await nextPlan(first, [100, 200, 300]);
  const { out, status } = await rollup(second, first);
  expect(status).toBe(0);
  expect(lines(out)).toEqual(
    expect.arrayContaining([
      '取組項目個票（兼進捗管理表）（令和6年度～令和8年度） 令和6年度～令和8年度 5,400 5,400 5,400 5,400 0',
      '取組項目個票（兼進捗管理表）（令和9年度～令和11年度） 令和9年度～令和11年度 600 600 600 600 0',
      '計画をまたいだ累計 令和6年度～令和11年度 6,000 6,000 6,000 6,000 0',
    ]),
  );
  const { out: data } = await rollup(first, second, '--format', 'json');
  expect(JSON.parse(data)).toMatchObject({
    version: 1,
    by: 'plan',
    plans: [
      { years: [2024, 2025, 2026], kohyo: 1 },
      { years: [2027, 2028, 2029], kohyo: 1 },
    ],
    totals: expect.arrayContaining([
      expect.objectContaining({ measure: 'hours', phase: 'target', from: 2024, to: 2029, byConvention: 6000 }),
    ]),
    countedOnce: 0,
  });
  const { out: csv } = await rollup(first, second, '--format', 'csv');
  expect(csv).toContain('計画をまたいだ累計,2,業務量削減（時間）,目標,2024,2029,6000,6000,6000,6000,0');
});

test('a year that two plans state of the same item counts once, as the later plan has it', async () => {
  const first = put('今の計画.xlsx', workbook([10], [6]));
  mkdirSync(path('見直し'));
  // Reviewed after two years: 令和7年度 to 令和9年度, of which two were planned before.
  await call(['next', first, '-o', path('見直し'), '--year', 'R7', '--move-years', '1']);
  const [name = ''] = readdirSync(path('見直し'));
  writeFileSync(path('見直し/計画.xlsx'), readFileSync(path(`見直し/${name}`)));
  const { out } = await rollup(first, path('見直し/計画.xlsx'), '--format', 'json');
  const { plans, totals, countedOnce } = JSON.parse(out);
  const hours = (of: { measure: string; phase: string; byConvention: number }[]) =>
    of.find(({ measure, phase }) => measure === 'hours' && phase === 'target')?.byConvention;
  expect(plans).toHaveLength(2);
  const [earlier, later] = plans.map(({ totals: own }: { totals: never[] }) => hours(own));
  // 個票10 600 + 個票06 △180 in 令和6年度 stand in the first plan alone.
  expect(hours(totals)).toBe(600 - 180 + later);
  expect(earlier).toBeGreaterThan(later - 1);
  expect(countedOnce).toBeGreaterThan(3);
  expect((await rollup(first, path('見直し/計画.xlsx'))).out).toContain('後の計画のものだけを累計に入れました');
});
