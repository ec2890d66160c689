import { readFileSync } from 'node:fs';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

// 個票06: 総務部, hours △180 △240 960, effect 720 in 2026. 個票08: 企画部, effect 90000 112500 135000. 個票10: hours 600 1800 3000.
test('by year as text: as written, by the convention, range, left out', async () => {
  const { out, status } = await call(['rollup', put('a.xlsx', workbook([6], [10, { E18: '未定' }]))]);
  expect(status).toBe(0);
  const lines = out.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  expect(lines).toContain('令和6年度 420 420 420 420 0');
  expect(lines).toContain('令和8年度 3,960 3,960 3,960 3,960 0');
  expect(lines).toContain('令和8年度 720 720 720 720 1');
  expect(out).toContain('未定・単価・文章などのため合計に入れていないセルが 1 あります。');
});

test('by department over two files, with a sum', async () => {
  put('a.xlsx', workbook([6]));
  put('b.xlsx', workbook([10]));
  const { out } = await call(['rollup', path(''), '--by', 'department']);
  const lines = out.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
  expect(lines).toContain('総務部 令和6年度 △ 180 △ 180 △ 180 △ 180 0');
  expect(lines).toContain('企画部 令和6年度 600 600 600 600 0');
  expect(lines).toContain('合計 令和6年度 420 420 420 420 0');
});

test('as JSON every total names its cells, by file', async () => {
  const file = put('a.xlsx', workbook([6, { E18: '未定' }]));
  const { out } = await call(['rollup', file, '--by', 'section', '--format', 'json']);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ version: 1, by: 'section', files: [{ path: file, error: null }] });
  const [group] = answer.groups;
  expect(group).toMatchObject({ name: '総務部契約検査課', kohyo: 1, ratings: { '○': 1 } });
  const total = (measure: string, phase: string, year: number) =>
    group.totals.find(
      (one: { measure: string; phase: string; year: number }) =>
        one.measure === measure && one.phase === phase && one.year === year,
    );
  expect(total('hours', 'target', 2024)).toEqual({
    measure: 'hours',
    phase: 'target',
    year: 2024,
    asWritten: -180,
    byConvention: -180,
    low: -180,
    high: -180,
    contributions: [
      { path: file, sheet: '個票01', cell: 'C17', asWritten: -180, byConvention: -180, low: -180, high: -180 },
    ],
    leftOut: [],
  });
  expect(total('effect', 'target', 2026).leftOut).toEqual([
    { path: file, sheet: '個票01', cell: 'E18', text: '未定', reason: 'pending' },
  ]);
});

test('as CSV, numbers as numbers', async () => {
  const { out } = await call(['rollup', put('a.xlsx', workbook([6])), '--by', 'pillar', '--format', 'csv']);
  expect(out).toContain('情報・デジタル化の改革,1,業務量削減（時間）,目標,2024,-180,-180,-180,-180,0\r\n');
});

test('a plan without years says nothing by year: no table of headings alone', async () => {
  const file = put('計画.xlsx', readFileSync('src/forms/omitama-plan/example.xlsx'));
  const { out } = await call(['rollup', file]);
  expect(out).toMatch(/^指標 \d+件/u);
  expect((await call(['rollup', file, '--by', 'section'])).out).toMatch(/^課/u);
});
