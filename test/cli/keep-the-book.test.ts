import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { existingPath } from '../../src/cli/existing-path';
import { writeOutput } from '../../src/cli/write-output';
import { openFile } from '../../src/xlsx';
import { call, ownFolder } from './call';
import { workbook } from './workbooks';

const { path, put } = ownFolder();
const namesIn = async (file: string) =>
  (await (await openFile(readFileSync(file))).readGrids()).map(({ sheet }) => sheet);
const OWN_COLOURS = new RegExp(`${String.fromCharCode(27)}\\[(?:0|1|2|31|33|36)m`, 'g');
const temporary = () => readdirSync(path('.')).filter((name) => name.endsWith('.tmp'));

test('sheets that were not asked for stay, and so do those of somebody else, without --force', async () => {
  const given = put('a.xlsx', workbook([6]));
  const book = put('book.xlsx', workbook([7]));
  await call(['summary', given, '-o', book, '--force', '--sheets', 'summary,findings,data']);
  const { status, err } = await call(['summary', given, '-o', book]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(await namesIn(book)).toEqual(['個票01', 'とりまとめ一覧', '指摘一覧', '個票データ']);
});

test('the previous version stays beside it, one for each making, unless told otherwise', async () => {
  const given = put('a.xlsx', workbook([6]));
  const book = path('一覧.xlsx');
  await call(['summary', given, '-o', book]);
  const first = readFileSync(book);
  const again = await call(['summary', given, '-o', book, '--sheets', 'findings']);
  expect(again.out).toMatch(/前の版は .*一覧（更新前 \d{4}-\d{2}-\d{2}）\.xlsx に残しました。/u);
  await call(['summary', given, '-o', book]);
  await call(['summary', given, '-o', book, '--no-backup']);
  const kept = readdirSync(path('.'))
    .filter((name) => name.includes('更新前'))
    .sort();
  expect(kept).toEqual([
    expect.stringMatching(/^一覧（更新前 \d{4}-\d{2}-\d{2} 2）\.xlsx$/u),
    expect.stringMatching(/^一覧（更新前 \d{4}-\d{2}-\d{2}）\.xlsx$/u),
  ]);
  expect(readFileSync(path(kept[1] ?? '')).equals(first)).toBe(true);
  expect(temporary()).toEqual([]);
});

test('previous versions in a folder are not read as workbooks of their own', async () => {
  put('a.xlsx', workbook([6]));
  put('a（更新前 2026-11-21）.xlsx', workbook([6]));
  put('b (before 2026-11-21 2).xlsx', workbook([6]));
  expect((await call(['summary', path('.'), '-o', path('out.xlsx')])).out).toContain('個票 1 枚');
});

test('a link is followed, and stays one', async () => {
  const real = path('real.xlsx');
  await call(['summary', put('a.xlsx', workbook([6])), '-o', real]);
  symlinkSync(real, path('link.xlsx'));
  symlinkSync('later.xlsx', path('open.xlsx'));
  await call(['summary', path('a.xlsx'), '-o', path('link.xlsx'), '--sheets', 'findings']);
  await call(['summary', path('a.xlsx'), '-o', path('open.xlsx')]);
  expect(await namesIn(real)).toEqual(['とりまとめ一覧', '指摘一覧']);
  expect(lstatSync(path('link.xlsx')).isSymbolicLink()).toBe(true);
  expect(existsSync(path('later.xlsx'))).toBe(true);
});

test('what cannot be finished leaves the old file, and nothing beside it', () => {
  const book = put('book.xlsx', 'old');
  // The second name for the previous version is refused after the new file is written.
  expect(() =>
    writeOutput(book, new Uint8Array([1]), () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    }),
  ).toThrow(expect.objectContaining({ word: 'outputFull' }));
  expect(readFileSync(book, 'utf8')).toBe('old');
  expect(readdirSync(path('.'))).toEqual(['book.xlsx']);
});

test('learn never writes over the file that it learns from', async () => {
  const blank = put('様式.xlsx', workbook([6]));
  const before = readFileSync(blank);
  const { status, err } = await call(['learn', blank, '-o', blank, '--force']);
  expect(status).toBe(2);
  expect(err).toContain('読み込むファイルです');
  expect(readFileSync(blank).equals(before)).toBe(true);
});

test('a name that composes its letters in another way is found', async () => {
  const file = put('個票ガイド.xlsx', workbook([6]));
  const other = file.normalize('NFD');
  expect(other).not.toBe(file);
  const { out, err } = await call(['check', other, '--format', 'json', '--fail-on', 'never']);
  expect(err).toBe('');
  expect(JSON.parse(out).files[0]).toMatchObject({ path: other, error: null });
  expect(existingPath(path('なし.xlsx'))).toBeNull();
});

test('control characters in a cell or a name never reach the screen', async () => {
  const evil = '\u001b]0;x\u0007\u009b31m△480\r';
  const file = put('a\u001b[2J.xlsx', workbook([6, { C18: evil, C3: `名\u001b[8m称` }]));
  writeFileSync(path('b\u001b[2J.xlsx'), 'x');
  for (const format of ['text', 'csv', 'json']) {
    for (const terminal of [true, false]) {
      const { out, err } = await call(['check', file, path('b\u001b[2J.xlsx'), '--format', format], { terminal });
      const seen = terminal ? (out + err).replace(OWN_COLOURS, '') : out + err;
      expect(seen).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
    }
  }
});
