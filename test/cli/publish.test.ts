import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openFile } from '../../src/xlsx';
import { officeList } from '../workbooks/office-list';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();
const asked = (given: string, ...more: string[]) => [
  'publish',
  given,
  '-o',
  path('site'),
  '--municipality',
  '彩原市',
  '--date',
  '2026-04-01',
  ...more,
];

test('writes a page, a list and data with what its columns mean, none over what is there', async () => {
  const given = put('a.xlsx', workbook([6], [8]));
  expect(await call(asked(given))).toMatchObject({ status: 0, err: '' });
  expect(readdirSync(path('site')).sort()).toEqual([
    'data.csv',
    'data.json',
    'datapackage.json',
    'index.html',
    'list.xlsx',
  ]);
  const page = readFileSync(join(path('site'), 'index.html'), 'utf8');
  expect(page).toContain('<h1>彩原市　');
  for (const file of ['list.xlsx', 'data.csv', 'data.json', 'datapackage.json'])
    expect(page).toContain(`href="${file}"`);
  const [list] = await (await openFile(readFileSync(join(path('site'), 'list.xlsx')))).readGrids();
  expect(list?.sheet).toBe('とりまとめ一覧');
  const csv = readFileSync(join(path('site'), 'data.csv'), 'utf8')
    .slice(1)
    .split('\r\n');
  const described = JSON.parse(readFileSync(join(path('site'), 'datapackage.json'), 'utf8'));
  const fields: { name: string }[] = described.resources[0].schema.fields;
  expect(csv[0]).toBe(fields.map(({ name }) => name).join(','));
  expect(csv[1]).toMatch(/^彩原市,2026-04-01,/);
  expect(described.created).toBe('2026-04-01T00:00:00Z');
  expect(await call(asked(given))).toMatchObject({ status: 2, err: expect.stringContaining('すでにあります') });
  expect((await call(asked(given, '--force'))).status).toBe(0);
});

test('what must not go out stops it, and is told with its cell; --anyway goes on', async () => {
  const given = put('a.xlsx', workbook([6, { C9: '担当：山田（電話 0948-22-5500）', C10: '要確認' }]));
  const refused = await call(asked(given));
  expect(refused.status).toBe(1);
  expect(refused.err).toContain('個票01 C9　担当:山田');
  expect(refused.err).toContain('個票01 C9　0948-22-5500');
  expect(refused.err).toContain('個票01 C10　要確認');
  expect(refused.err).toContain('--anyway');
  expect(existsSync(path('site'))).toBe(false);
  const { out, status } = await call(asked(given, '--format', 'json'));
  expect(status).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    refused: true,
    files: [],
    obstacles: expect.arrayContaining([{ kind: 'note', grave: true, sheet: '個票01', cell: 'C10', found: '要確認' }]),
  });
  expect((await call(asked(given, '--anyway'))).status).toBe(0);
  expect(existsSync(join(path('site'), 'index.html'))).toBe(true);
});

test('a day that is none, and no municipality', async () => {
  const given = put('a.xlsx', workbook([6]));
  expect(await call(['publish', given, '-o', path('site'), '--date', '2026-02-30'])).toMatchObject({
    status: 2,
    err: expect.stringContaining('「2026-02-30」を日付として読めません'),
  });
  const called = await call(['publish', given, '-o', path('site')]);
  expect(called).toMatchObject({ status: 0, err: expect.stringContaining('--municipality') });
});

describe('--layout', () => {
  test('fills the office’s own list, and lets nothing else of that workbook out', async () => {
    const given = put('a.xlsx', workbook([1], [2]));
    const layout = put('去年.xlsx', await officeList());
    expect(await call(asked(given, '--layout', layout, '--anyway', '--force', '--year', 'R6'))).toMatchObject({
      status: 0,
    });
    const bytes = readFileSync(join(path('site'), 'list.xlsx'));
    const grids = await (await openFile(bytes)).readGrids();
    expect(grids.map(({ sheet }) => sheet)).toEqual(['一覧（R6）']);
    const texts = grids.flatMap((grid) => grid.texts.flat());
    expect(texts).toContain('窓口受付時間の見直し');
    expect(texts.filter((text) => text.includes('去年') || text === '彩原市の改革')).toEqual([]);
    expect(Object.keys(unzipSync(bytes)).some((name) => name.startsWith('xl/media/'))).toBe(true);
  });

  test('one of ours by its name; a file that is not there is told', async () => {
    const given = put('a.xlsx', workbook([1], [2]));
    expect((await call(asked(given, '--layout', 'plan', '--anyway', '--force'))).status).toBe(0);
    const [list] = await (await openFile(readFileSync(join(path('site'), 'list.xlsx')))).readGrids();
    expect(list?.texts.flat().some((text) => text.includes('評価'))).toBe(false);
    expect(await call(asked(given, '--layout', path('ない.xlsx'), '--force'))).toMatchObject({ status: 2 });
  });

  test('words that the office’s list brings along stop it, too', async () => {
    const given = put('a.xlsx', workbook([6], [8]));
    const parts = unzipSync(await officeList());
    const part = 'xl/worksheets/sheet2.xml';
    const sheet = strFromU8(parts[part] ?? new Uint8Array());
    const marked = sheet.replace(
      /(<c r="J2"[^>]*?)(?:\/>|>.*?<\/c>)/,
      '$1 t="inlineStr"><is><t>内線 1234</t></is></c>',
    );
    expect(marked).not.toBe(sheet);
    const layout = put('去年.xlsx', zipSync({ ...parts, [part]: strToU8(marked) }));
    const refused = await call(asked(given, '--layout', layout, '--force'));
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('J2　内線 1234');
  });
});
