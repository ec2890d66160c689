import { mkdirSync, readFileSync } from 'node:fs';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();

describe('what cannot be written is told in words, with status 2', () => {
  test('no such folder', async () => {
    const { status, err } = await call(['summary', put('a.xlsx', workbook([6])), '-o', path('なし/out.xlsx')]);
    expect(err).toContain('書き出し先のフォルダーがありません。');
    expect(err).not.toContain('ENOENT');
    expect(status).toBe(2);
  });

  test('a folder where a file is meant', async () => {
    mkdirSync(path('out.xlsx'));
    const { status, err } = await call(['summary', put('a.xlsx', workbook([6])), '-o', path('out.xlsx')]);
    expect(err).toContain(`${path('out.xlsx')} はフォルダーです。`);
    expect(status).toBe(2);
  });

  test('a text longer than a cell of Excel holds: its place, and nothing is written', async () => {
    const file = put('a.xlsx', workbook([6, { C3: 'い'.repeat(40_000) }]));
    const out = path('out.xlsx');
    const { status, err } = await call(['summary', file, '-o', out, '--sheets', 'data']);
    expect(err).toMatch(/シート『個票データ』の [A-Z]+\d+ に書き出す文章が 40000 文字あり/u);
    expect(status).toBe(2);
    expect(() => readFileSync(out)).toThrow('ENOENT');
  });
});

test.each([
  ['{', 'JSON の形になっていません'],
  ['{}', '次の箇所が様式定義の形になっていません'],
])('a form definition %j is refused in words', async (text, words) => {
  const { status, err } = await call(['check', put('a.xlsx', workbook([6])), '--form', put('form.json', text)]);
  expect(err).toContain(words);
  expect(status).toBe(2);
});
