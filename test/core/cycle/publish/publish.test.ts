import { beforePublishing } from '../../../../src/core/cycle/publish/before-publishing';
import { publishedPage } from '../../../../src/core/cycle/publish/page';
import { publishedData } from '../../../../src/core/cycle/publish/published-data';
import { examineWorkbook } from '../../../../src/core/examine';
import { openDescription, openTable } from '../../../../src/core/report/content/open-data';
import { emptyState } from '../../../../src/core/state/state';
import { BUILT_IN_FORMS } from '../../../../src/forms';
import { ja } from '../../../../src/locales/ja';
import { pairsWorkbook } from '../../rules/baseline/pairs';
import { yearlyWorkbook } from '../../rules/baseline/yearly';
import { workbookOf } from '../../rules/workbook-of';

const examined = (grids = yearlyWorkbook()) =>
  examineWorkbook({ grids, state: emptyState() }, { forms: BUILT_IN_FORMS });
const by = { municipality: '彩原市', date: '2026-04-01' };
const page = (examination = examined(), title = '行政改革プラン') =>
  publishedPage(examination, { ...by, title, year: 2024, files: [] }, ja, ja.publish);

describe('the data', () => {
  test('is led by who and when, and tells nothing of the office’s own files', () => {
    const { columns, rows } = publishedData(examined(), by, ja, ja.publish);
    const names = columns.map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['municipality', 'published', 'id', 'item']);
    expect(names).not.toEqual(expect.arrayContaining(['sheet']));
    expect(names).not.toEqual(expect.arrayContaining(['cell']));
    expect(rows[0]).toMatchObject({
      municipality: '彩原市',
      published: '2026-04-01',
      id: '1',
      item: '入札事務の電子化',
    });
    for (const row of rows) expect(Object.keys(row)).toEqual(names);
  });

  test('of other forms has the same columns, so that it stacks', () => {
    const [one, other] = [examined(), examined(pairsWorkbook())].map((each) => publishedData(each, by, ja, ja.publish));
    expect(one?.columns).toEqual(other?.columns);
    expect(openTable(one ?? { columns: [], rows: [] })[0]).toEqual(openTable(other ?? { columns: [], rows: [] })[0]);
  });

  test('adds up to the totals by field and year', () => {
    const examination = examined();
    const { rows } = publishedData(examination, by, ja, ja.publish);
    for (const { measure, phase, year, byConvention, low, high } of examination.rollup.totals) {
      const own = rows.filter((row) => row.field === `${measure}.${phase}` && row.year === year);
      const sum = (of: 'byConvention' | 'low' | 'high') => own.reduce((all, row) => all + Number(row[of] ?? 0), 0);
      expect([sum('byConvention'), sum('low'), sum('high')]).toEqual([byConvention, low, high]);
    }
    expect(rows.filter(({ field }) => field === 'hours.target').map(({ byConvention }) => byConvention)).toEqual([
      120,
      240,
      960,
      60,
      180,
      720,
      null,
      30,
      60,
    ]);
  });

  test('says of the day that it is one', () => {
    const data = publishedData(examined(), by, ja, ja.publish);
    const [resource] = openDescription(data, 'data.csv').resources;
    expect(resource?.schema.fields.find(({ name }) => name === '公表日')?.type).toBe('date');
  });
});

describe('the page', () => {
  test('tells every item under a heading of its own, and the totals', () => {
    const text = page();
    for (const name of ['入札事務の電子化', '窓口申請の簡素化', '公共施設の照明更新'])
      expect(text).toMatch(new RegExp(`<h3 id="item-\\d+">\\d　${name}</h3>`));
    // 120 + 60 and 240 + 180 + 30, by hand.
    expect(text).toContain('<th scope="row">令和6年度</th><td class="number">180</td>');
    expect(text).toContain('<th scope="row">令和7年度</th><td class="number">450</td>');
    expect(text).toContain('公表日：2026年4月1日');
  });

  test('has no script, loads nothing, and every link within it leads somewhere', () => {
    const text = page();
    expect(text).not.toMatch(/<script|<img|<link|\bon[a-z]+=|url\(|@import/i);
    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(5);
    for (const id of targets) expect(ids).toContain(id);
  });

  test('takes what cells say for text', () => {
    const grids = workbookOf({ name: '', change: [{ at: '取組項目名', write: '<img src=x onerror=alert(1)>&"' }] });
    const text = page(examined(grids), '<b>計画</b>');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<b>');
  });
});

describe('before it goes out', () => {
  test('nothing stands in the way of a plan without a fault', () => {
    expect(beforePublishing(examined())).toEqual([]);
  });

  test('what must stay inside is told with its cell, and findings at error level', () => {
    const grids = workbookOf({
      name: '',
      change: [
        { at: '参考事例等', write: '担当：山田（内線 234）' },
        { sheet: '個票02', at: '主たる所管部署', write: null },
        { sheet: '個票03', at: '関係部署', write: '田中主査' },
      ],
    });
    const told = beforePublishing(examined(grids)).map(({ kind, cell, found, isGrave }) => [
      kind,
      cell.sheet,
      found,
      isGrave,
    ]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['contact', '個票01', '内線 234', true],
        ['person', '個票01', '担当:山田', true],
        ['person', '個票03', '田中主査', false],
        ['error', '個票02', 'K201', true],
      ]),
    );
  });
});
